import { pushEvent } from './events.ts';
import { ancestors, commitAt } from './git-store.ts';
import { type Request, type Response, refused } from './route.ts';
import type { State } from './state.ts';

const HEADS = 'refs/heads/';

/** Every ref by its full name, in order. */
export function allRefs(state: State): readonly (readonly [name: string, sha: string])[] {
  const branches = [...state.branches].map(([branch, sha]) => [HEADS + branch, sha] as const);
  return [...branches, ...state.refs].sort(([one], [other]) => (one < other ? -1 : 1));
}

export function shaOf(state: State, ref: string): string | undefined {
  return ref.startsWith(HEADS) ? state.branches.get(ref.slice(HEADS.length)) : state.refs.get(ref);
}

/** A commit by its SHA, a branch, a tag, a ref or a fork's `owner:branch`. */
export function resolve(state: State, name: string): string | undefined {
  const [owner, branch] = name.split(':');
  const local = owner === state.owner && branch !== undefined ? branch : name;
  const named =
    state.branches.get(local) ??
    shaOf(state, `refs/${local}`) ??
    shaOf(state, local) ??
    state.refs.get(`refs/tags/${local}`) ??
    state.forkBranches.get(name);
  if (named !== undefined) return named;
  return isCommit(state, name) ? name : undefined;
}

/** While the fake holds no objects, each full SHA stands for a commit. */
export function isCommit(state: State, sha: string): boolean {
  return state.objects.size === 0 ? /^[0-9a-f]{40}$/.test(sha) : commitAt(state.objects, sha) !== undefined;
}

export function createRef(request: Request, ref: string, sha: string): Response | undefined {
  const { state } = request;
  if (!/^refs\/[^/]+\/./.test(ref)) return refused(422, 'Reference name is invalid');
  if (shaOf(state, ref) !== undefined) return refused(422, 'Reference already exists');
  if (!state.objects.has(sha)) return refused(422, 'Object does not exist');
  return ruled(request, ref, 'create') ?? void move(request, ref, sha);
}

/** Moves a ref, forwards only unless forced. */
export function updateRef(request: Request, ref: string, sha: string, force: boolean): Response | undefined {
  const { state } = request;
  const present = shaOf(state, ref);
  if (present === undefined) return refused(422, 'Reference does not exist');
  if (!state.objects.has(sha)) return refused(422, 'Object does not exist');
  const broken = ruled(request, ref, 'update');
  if (broken !== undefined) return broken;
  if (!force && !ancestors(state.objects, sha).has(present)) return refused(422, 'Update is not a fast forward');
  move(request, ref, sha);
  return undefined;
}

export function deleteRef(request: Request, ref: string): Response | undefined {
  if (shaOf(request.state, ref) === undefined) return refused(422, 'Reference does not exist');
  return ruled(request, ref, 'delete') ?? void move(request, ref, undefined);
}

function move({ state, token, trigger }: Request, ref: string, sha: string | undefined): void {
  const [refs, name] = ref.startsWith(HEADS) ? [state.branches, ref.slice(HEADS.length)] : [state.refs, ref];
  const none = '0'.repeat(40);
  const before = refs.get(name) ?? none;
  if (sha === undefined) refs.delete(name);
  else refs.set(name, sha);
  for (const pull of state.pullRequests.values()) {
    const follows = refs === state.branches && pull.head.repo === undefined && pull.head.ref === name;
    if (follows && sha !== undefined && (pull.state ?? 'open') === 'open') pull.head = { ...pull.head, sha };
  }
  trigger(pushEvent({ ref, before, after: sha ?? none, sender: token.login }));
}

function ruled({ state, token }: Request, ref: string, change: 'create' | 'update' | 'delete'): Response | undefined {
  const name = ref.replace(HEADS, '');
  const rule = state.rules.find(
    ({ pattern, forbids, exempt = [] }) =>
      pattern.test(name) && forbids.includes(change) && !exempt.includes(token.login),
  );
  if (rule === undefined) return undefined;
  const reason = {
    create: 'Cannot create ref due to creations being restricted.',
    update: 'Changes must be made through a pull request.',
    delete: 'Cannot delete this protected ref.',
  }[change];
  return refused(422, `Repository rule violations found\n\n${reason}\n\n`);
}
