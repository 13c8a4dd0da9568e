// When `npm start`, `npm test` and `npm run check` install: in temporary folders, and without npm.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {installState, nodeProblem} from '../../scripts/ensure-installed.mjs';

const lit = {version: '3.3.3', integrity: 'sha512-lit', license: 'BSD-3-Clause', dependencies: {'lit-html': '^3.3.0'}};
const litHtml = {version: '3.3.1', integrity: 'sha512-lit-html', license: 'BSD-3-Clause'};
const forWindows = {version: '0.27.7', integrity: 'sha512-win', os: ['win32'], optional: true};
const project = {name: 'acu-aftercare-check', version: '0.1.0'};

describe('installState', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'acu-install-'));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  const writeLock = (packages) => writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({packages}));
  function writeInstalled(packages, modules = join(folder, 'node_modules')) {
    mkdirSync(modules);
    writeFileSync(join(modules, '.package-lock.json'), JSON.stringify({packages}));
  }

  it('is "outdated" in a fresh clone, which has no node_modules', () => {
    writeLock({'': project, 'node_modules/lit': lit});
    assert.equal(installState(folder), 'outdated');
  });

  it('is "installed" when every package has the version and the hash of the lock file', () => {
    writeLock({'': project, 'node_modules/lit': lit, 'node_modules/lit-html': litHtml});
    writeInstalled({'node_modules/lit': lit, 'node_modules/lit-html': litHtml});
    assert.equal(installState(folder), 'installed');
  });

  it('is "installed" when only the order of entries and fields differs', () => {
    writeLock({'': project, 'node_modules/lit': lit, 'node_modules/lit-html': litHtml});
    const {version, integrity, ...others} = lit;
    writeInstalled({'node_modules/lit-html': litHtml, 'node_modules/lit': {...others, integrity, version}});
    assert.equal(installState(folder), 'installed');
  });

  it('is "installed" when the lock file is newer than node_modules but has the same content', () => {
    writeInstalled({'node_modules/lit': lit});
    writeLock({'': project, 'node_modules/lit': lit});
    const later = Date.now() / 1000 + 60;
    utimesSync(join(folder, 'package-lock.json'), later, later);
    assert.equal(installState(folder), 'installed');
  });

  it('is "outdated" when node_modules is newer than the lock file but has another version', () => {
    writeLock({'': project, 'node_modules/lit': lit});
    writeInstalled({'node_modules/lit': {...lit, version: '3.3.2', integrity: 'sha512-old'}});
    const later = Date.now() / 1000 + 60;
    utimesSync(join(folder, 'node_modules/.package-lock.json'), later, later);
    assert.equal(installState(folder), 'outdated');
  });

  it('is "outdated" when a package has the version of the lock file and another hash', () => {
    writeLock({'': project, 'node_modules/lit': lit});
    writeInstalled({'node_modules/lit': {...lit, integrity: 'sha512-other'}});
    assert.equal(installState(folder), 'outdated');
  });

  it('is "outdated" when a package is missing', () => {
    writeLock({'': project, 'node_modules/lit': lit, 'node_modules/lit-html': litHtml});
    writeInstalled({'node_modules/lit': lit});
    assert.equal(installState(folder), 'outdated');
  });

  it('is "installed" without an optional package, such as one for another system', () => {
    writeLock({'': project, 'node_modules/lit': lit, 'node_modules/@esbuild/win32-x64': forWindows});
    writeInstalled({'node_modules/lit': lit});
    assert.equal(installState(folder), 'installed');
  });

  it('is "outdated" when npm was stopped while it wrote its note', () => {
    writeLock({'': project, 'node_modules/lit': lit});
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"packages": {"node_mod');
    assert.equal(installState(folder), 'outdated');
  });

  it('is "linked" when node_modules is a link to packages that differ', () => {
    writeLock({'': project, 'node_modules/lit': lit});
    writeInstalled({'node_modules/lit-html': litHtml}, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'node_modules'), 'junction');
    assert.equal(installState(folder), 'linked');
  });

  it('is "installed" when node_modules is a link to the packages of the lock file', () => {
    writeLock({'': project, 'node_modules/lit': lit});
    writeInstalled({'node_modules/lit': lit}, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'node_modules'), 'junction');
    assert.equal(installState(folder), 'installed');
  });
});

describe('nodeProblem', () => {
  it('accepts Node 20.19 and every later version', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '26.1.0']) assert.equal(nodeProblem(version), undefined);
  });

  it('names the version that is needed and the one that runs', () => {
    assert.equal(
      nodeProblem('20.18.3'),
      'This project needs Node 20.19 or newer; this is Node 20.18.3. See https://nodejs.org',
    );
    assert.match(nodeProblem('18.20.8'), /this is Node 18\.20\.8/);
  });
});
