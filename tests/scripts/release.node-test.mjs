// npm run release, in a small repository of its own. Programs that take long and have tests of their own do nothing there:
// what they made here is committed.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'acu-release-test-'));
after(() => rmSync(folder, {recursive: true}));

const run = (command, ...options) => spawnSync(command, options, {cwd: folder, encoding: 'utf8'});
const git = (...options) => {
  const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgsign=false'];
  const {status, stdout, stderr} = run('git', ...who, ...options);
  assert.equal(status, 0, stderr);
  return stdout;
};
const read = (path) => readFileSync(join(folder, path), 'utf8');
const change = (path, from, to) => {
  const text = read(path);
  assert.ok(text.includes(from), path);
  writeFileSync(
    join(folder, path),
    text.replace(from, () => to),
  );
};
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A change');
};
const release = (...options) => run(process.execPath, 'scripts/release.mjs', ...options);

const parts = [
  'integrations',
  'locales/es.xlf',
  'locales/checks/es.json',
  'locales/first-words.json',
  'scripts',
  'src',
  'tests/content/content-stamp.json',
];
parts.push('build/triage', 'build/clinic/number-rows.js', 'build/localization/generated/stamp.js', 'build/version.js');
parts.push('dist/acu-aftercare-check.js', 'dist/integrity.json');
for (const path of [...parts, 'CHANGELOG.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json'])
  cpSync(join(root, path), join(folder, path), {recursive: true});
for (const program of ['build-catalogues', 'compile', 'build'])
  writeFileSync(join(folder, `scripts/${program}.mjs`), '');
const plugin = "import {writeFileSync} from 'node:fs';\nwriteFileSync(`${process.argv[2]}/plugin.zip`, 'a zip');\n";
writeFileSync(join(folder, 'scripts/build-wordpress-plugin.mjs'), plugin);
const {en, es} = JSON.parse(readFileSync(join(root, 'locales/status.json'), 'utf8'));
writeFileSync(join(folder, 'locales/status.json'), JSON.stringify({en, es}));
writeFileSync(join(folder, '.gitignore'), 'node_modules\nrelease/\n');
writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n- Something new.\n');
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
git('init', '--quiet');
commit();
const first = git('rev-parse', 'HEAD').trim();

describe('npm run release', () => {
  beforeEach(() => {
    git('reset', '--quiet', '--hard', first);
    git('clean', '--quiet', '--force', '-d');
  });

  /** Tries a release and expects that it is refused, with nothing written. */
  function refused(expected, ...options) {
    const before = git('status', '--porcelain');
    const {status, stderr} = release(...options);
    assert.match(stderr, expected);
    assert.equal(status, 1);
    assert.equal(git('status', '--porcelain'), before);
    assert.ok(!existsSync(join(folder, 'release')));
  }

  it('refuses what is not committed, and names it', () => {
    appendFileSync(join(folder, 'src/version.ts'), '\n');
    writeFileSync(join(folder, 'new.txt'), '');
    refused(/^No release: Not everything is committed: src\/version\.ts, new\.txt\.\n$/);
  });

  it('refuses a missing translation, and names its file and unit', () => {
    const unit = /<trans-unit id="(\w+)">[^]*?<target state="translated">[^]*?<\/target>/.exec(read('locales/es.xlf'));
    cpSync(join(root, 'scripts/build-catalogues.mjs'), join(folder, 'scripts/build-catalogues.mjs'));
    change('locales/es.xlf', unit[0], unit[0].replace(/<target[^]*<\/target>/, '<target/>'));
    commit();
    refused(
      new RegExp(`^No release: Translations in locales/ are missing or wrong.*\nlocales/es\\.xlf, ${unit[1]} .*has no`),
    );
  });

  it('refuses a changed rule whose contentVersion is the old one', () => {
    change('build/triage/rules.js', "id: 'large-bruise', level: L2", "id: 'large-bruise', level: L1");
    commit();
    refused(
      /^No release: Questions, rules, .* in src\/ are not .*\nThe content is no longer that of \d{4}\.\d\d\.\d+\. First raise contentVersion .*src\/version\.ts/,
    );
  });

  it('refuses a version that the changelog has no entry for, or a finished one', () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 0.0.1, 2026-01-01\n\n- Something old.\n');
    commit();
    refused(/^No release: CHANGELOG\.md has no entry for 1\.2\.3: write what is new under "Unreleased"\.\n$/, '1.2.3');
    appendFileSync(join(folder, 'CHANGELOG.md'), '\n## Unreleased\n');
    commit();
    refused(/^No release: CHANGELOG\.md has an entry for 0\.0\.1 and more under "Unreleased"/, '0.0.1');
  });

  it('refuses what is no version, and options that it does not know', () => {
    refused(/^No release: "next" is no version\. Usage: /, 'next');
    refused(/^No release: Unknown option '--dryrun'/, '--dryrun');
  });

  it('with --dry-run says what it would write, and writes nothing', () => {
    const {status, stdout, stderr} = release('1.2.3', '--dry-run');
    assert.equal(status, 0, stderr);
    assert.match(
      stdout,
      /^Would write to release\/.*:\n( {2}[\da-f]{64} {2}(acu-aftercare-check-1\.2\.3\.(js|zip)|plugin\.zip)\n){3}/m,
    );
    assert.match(stdout, /^Would change, to be committed:\n {2}CHANGELOG\.md\n/m);
    assert.equal(git('status', '--porcelain'), '');
    assert.ok(!existsSync(join(folder, 'release')));
  });

  it('makes zip, script, plugin and sums, and brings the version to every place', (t) => {
    t.after(() => rmSync(join(folder, 'release'), {recursive: true, force: true}));
    const {status, stderr} = release('1.2.3');
    assert.equal(status, 0, stderr);
    const files = ['acu-aftercare-check-1.2.3.js', 'acu-aftercare-check-1.2.3.zip', 'plugin.zip'];
    assert.deepEqual(readdirSync(join(folder, 'release')).sort(), ['SHA256SUMS', ...files]);
    const sum = (file) =>
      createHash('sha256')
        .update(readFileSync(join(folder, 'release', file)))
        .digest('hex');
    assert.equal(read('release/SHA256SUMS'), files.map((file) => `${sum(file)}  ${file}\n`).join(''));
    const day = new Date().toISOString().slice(0, 10);
    assert.equal(read('CHANGELOG.md'), `# Changelog\n\n## 1.2.3, ${day}\n\n- Something new.\n`);
    const {version, packages} = JSON.parse(read('package-lock.json'));
    assert.deepEqual(
      [JSON.parse(read('package.json')).version, version, packages[''].version],
      ['1.2.3', '1.2.3', '1.2.3'],
    );
    assert.match(read('src/version.ts'), /export const version = '1\.2\.3';/);
    const php = 'integrations/wordpress/acu-aftercare-check';
    assert.match(read(`${php}/acu-aftercare-check.php`), /^ \* Version: {11}1\.2\.3$/m);
    assert.match(read(`${php}/readme.txt`), /^Stable tag: 1\.2\.3$/m);
    // The same again, from what is committed now.
    commit();
    assert.match(release('--dry-run').stdout, /^The sources are those of this release already\.$/m);
  });
});
