import type { Fork } from './state.ts';

export const HERE: Fork = { id: 1, owner: 'acme' };
export const STRANGER: Fork = { id: 99, owner: 'stranger' };

export function repository(source: Fork): object {
  return { ...minimalRepository(source), default_branch: 'main' };
}

export function minimalRepository({ id, owner }: Fork): object {
  return {
    id,
    name: 'shop',
    full_name: `${owner}/shop`,
    private: false,
    fork: id !== HERE.id,
    owner: account(owner),
    html_url: `https://github.com/${owner}/shop`,
    url: `https://api.github.com/repos/${owner}/shop`,
  };
}

export function account(login: string): object {
  const type = login.endsWith('[bot]') ? 'Bot' : login === 'acme' ? 'Organization' : 'User';
  return { login, id: 583231, type, site_admin: false, html_url: `https://github.com/${encodeURIComponent(login)}` };
}

export function issueOf(
  number: number,
  { author, labels, state }: { author: string; labels: readonly string[]; state: string },
): object {
  return {
    id: 2000 + number,
    number,
    title: 'An issue',
    body: '',
    state,
    locked: false,
    user: account(author),
    labels: labels.map((name, index) => ({ id: index + 1, name, color: 'ededed', default: false, description: null })),
    html_url: `https://github.com/acme/shop/issues/${number}`,
  };
}

export function workflow(path: string): object {
  return { id: 31, name: 'Evals', path, state: 'active', html_url: `https://github.com/acme/shop/blob/main/${path}` };
}
