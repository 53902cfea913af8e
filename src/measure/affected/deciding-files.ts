/** Files that say what is installed, or on what an agent runs, by name; whichever of them there are. */
const NAMES = new Set(
  [
    ...['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', '.yarnrc', '.yarnrc.yml', '.npmrc'],
    ...['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'bun.lock', 'bun.lockb', 'bunfig.toml'],
    ...['deno.json', 'deno.jsonc', 'deno.lock', 'import_map.json'],
    ...['pyproject.toml', 'setup.py', 'setup.cfg', 'uv.lock', 'uv.toml', 'poetry.lock', 'poetry.toml', 'pdm.lock'],
    ...['pylock.toml', 'Pipfile', 'Pipfile.lock', 'conda-lock.yml', 'pixi.toml', 'pixi.lock'],
    ...[
      'go.mod',
      'go.sum',
      'go.work',
      'go.work.sum',
      'Cargo.toml',
      'Cargo.lock',
      'rust-toolchain',
      'rust-toolchain.toml',
    ],
    ...['Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked', '.ruby-version', 'composer.json', 'composer.lock'],
    ...['pom.xml', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts', 'gradle.properties'],
    ...['gradle.lockfile', 'libs.versions.toml', 'packages.lock.json', 'packages.config', 'nuget.config'],
    ...['Directory.Packages.props', 'Directory.Build.props', 'Directory.Build.targets', 'global.json'],
    ...['mix.exs', 'mix.lock', 'flake.nix', 'flake.lock', '.dockerignore'],
    ...['.nvmrc', '.node-version', '.python-version', '.tool-versions', '.java-version', 'mise.toml', '.mise.toml'],
    '.gitattributes',
  ].map((name) => name.toLowerCase()),
);

/** Names of which there are many: `requirements-dev.txt`, `Dockerfile.agent`, `compose.prod.yaml`, `Agent.csproj`. */
const PATTERNS: readonly RegExp[] = [
  /^(?:requirements|constraints).*\.(?:txt|in)$/,
  /^environment.*\.ya?ml$/,
  /^(?:dockerfile|containerfile)/,
  /\.dockerfile$/,
  /^(?:docker-)?compose.*\.ya?ml$/,
  /\.(?:[cf]s|vb)proj$/,
  /\.gemspec$/,
];

/** Whether a file of that name decides what is installed for an agent, or on what it runs. */
export function decidesInstalled(name: string): boolean {
  const written = name.toLowerCase();
  return NAMES.has(written) || PATTERNS.some((pattern) => pattern.test(written));
}
