import { describe, expect, test } from '@jest/globals';
import { findPlace } from '../../src/github/find-place.ts';

const ON_GITHUB = {
  owner: 'acme',
  repository: 'shop',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
};

describe('where the issues of a clone are', () => {
  test.each([
    'https://github.com/acme/shop.git',
    'https://github.com/acme/shop',
    'https://x-access-token:secret@github.com/acme/shop.git',
    'git@github.com:acme/shop.git',
    'ssh://git@github.com/acme/shop.git',
    'ssh://git@ssh.github.com:443/acme/shop.git',
  ])('%s', (remote) => {
    expect(findPlace({}, remote)).toEqual(ON_GITHUB);
  });

  test.each([
    'https://gitlab.com/acme/shop.git',
    'git@work:acme/shop.git',
    'https://github.com.evil.example/acme/shop',
    'https://github.com@evil.example/acme/shop',
    '/srv/git/shop.git',
    '',
    undefined,
  ])('no token goes to %s', (remote) => {
    expect(findPlace({}, remote)).toBeUndefined();
  });

  test('a server of one’s own is named by the environment, as a runner does', () => {
    const server = { GITHUB_SERVER_URL: 'https://ghe.acme.example' };
    const place = { ...ON_GITHUB, serverUrl: server.GITHUB_SERVER_URL, apiUrl: 'https://ghe.acme.example/api/v3' };
    expect(findPlace(server, 'git@ghe.acme.example:acme/shop.git')).toEqual(place);
    expect(findPlace(server, 'git@github.com:acme/shop.git')).toBeUndefined();
    expect(findPlace({ ...server, GITHUB_REPOSITORY: 'acme/shop' }, undefined)).toEqual(place);
    expect(findPlace({ GITHUB_REPOSITORY: 'acme/shop' }, 'git@work:other/thing.git')).toEqual(ON_GITHUB);
  });
});
