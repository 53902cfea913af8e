import { openProject } from '../../gather/project.ts';
import type { Client } from '../../github/client.ts';
import { readDefaultBranch } from '../../github/contents.ts';
import { FORM_PATH, type FormLayout, layoutOf, STANDARD_LAYOUT } from '../../production/failures/form-layout.ts';
import { readInside } from '../../system/files.ts';
import { attempt } from '../../values/problem.ts';
import { requested } from '../on-github/commands/answer.ts';
import type { ActionContext } from '../on-github/context.ts';

/** The layout of the default branch's form, as people have worded it; our own where there is none that can be read. */
export async function failureForm(
  { world, inputs }: Pick<ActionContext, 'world' | 'inputs'>,
  client: Client,
): Promise<FormLayout> {
  const project = await attempt(() => openProject(world, inputs.config));
  const text = project.ok
    ? await readInside(project.value.repository.root, FORM_PATH)
    : await requested(`read ${FORM_PATH}`, 'contents: read', () => readDefaultBranch(client, FORM_PATH));
  return (text === undefined ? undefined : layoutOf(text)) ?? STANDARD_LAYOUT;
}
