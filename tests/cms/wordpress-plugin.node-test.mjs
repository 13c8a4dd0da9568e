// The plugin for WordPress without a WordPress: what is in its zip file, and whether it and the script agree.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {parseSettings} from '../../build/clinic/parse-settings.js';

const root = new URL('../../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const withoutPhp = spawnSync('php', ['-v']).status === 0 ? false : 'PHP is not installed';

function build(environment) {
  const script = fileURLToPath(new URL('scripts/build-wordpress-plugin.mjs', root));
  const folder = mkdtempSync(join(tmpdir(), 'acu-wordpress-'));
  const options = {encoding: 'utf8', env: {...process.env, ...environment}};
  try {
    return readFileSync(execFileSync(process.execPath, [script, folder], options).trim());
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const bytes = build({TZ: 'Asia/Tokyo'});
const files = unzipSync(bytes);
const text = (name) => Buffer.from(files[`acu-aftercare-check/${name}`]).toString();

describe('the zip file of the WordPress plugin', () => {
  it('holds the plugin, the script, what PHP knows of the script, and the licences', () => {
    assert.deepEqual(Object.keys(files), [
      'acu-aftercare-check/acu-aftercare-check.asset.php',
      'acu-aftercare-check/acu-aftercare-check.css',
      'acu-aftercare-check/acu-aftercare-check.js',
      'acu-aftercare-check/acu-aftercare-check.licences.txt',
      'acu-aftercare-check/acu-aftercare-check.php',
      'acu-aftercare-check/block.json',
      'acu-aftercare-check/check.php',
      'acu-aftercare-check/editor.js',
      'acu-aftercare-check/fields.php',
      'acu-aftercare-check/readme.txt',
      'acu-aftercare-check/settings-page.php',
      'acu-aftercare-check/settings.php',
      'acu-aftercare-check/uninstall.php',
    ]);
  });

  it('is the same, byte for byte, in another time zone and at another time', () => {
    assert.ok(bytes.equals(build({TZ: 'America/Lima'})));
  });

  it('has the version of the package in its header, its readme and its script tag', () => {
    assert.equal(/^ \* Version: +(.+)$/m.exec(text('acu-aftercare-check.php'))[1], version);
    assert.equal(/^Stable tag: (.+)$/m.exec(text('readme.txt'))[1], version);
    assert.equal(/'version' +=> '(.+)'/.exec(text('acu-aftercare-check.asset.php'))[1], version);
  });

  it('says the same in its header and its readme about what it needs', () => {
    for (const need of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      const said = new RegExp(`^(?: \\* )?${need}: +(.+)$`, 'm');
      assert.equal(said.exec(text('acu-aftercare-check.php'))[1], said.exec(text('readme.txt'))[1], need);
    }
  });

  it('pins the script that it holds', () => {
    const hash = createHash('sha384').update(files['acu-aftercare-check/acu-aftercare-check.js']).digest('base64');
    assert.ok(text('acu-aftercare-check.asset.php').includes(`'integrity' => 'sha384-${hash}'`));
  });

  it('links only to https', () => {
    const found = Object.keys(files).filter((name) => /http:\/\//.test(Buffer.from(files[name]).toString()));
    assert.deepEqual(found, []);
  });

  it('has no PHP that stops in the middle', {skip: withoutPhp}, () => {
    const folder = mkdtempSync(join(tmpdir(), 'acu-plugin-'));
    try {
      for (const name of Object.keys(files).filter((file) => file.endsWith('.php'))) {
        const path = join(folder, 'file.php');
        writeFileSync(path, files[name]);
        const {status, stdout} = spawnSync('php', ['-l', path], {encoding: 'utf8'});
        assert.equal(status, 0, `${name}: ${stdout}`);
      }
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

/** Setting, values that can be used, values that cannot. */
const values = [
  ['clinic-name', ['A', 'Clínica «El Sol» & Söhne', 'عيادة', '<b>', 'x'.repeat(200)], ['x'.repeat(201)]],
  [
    'clinic-phone',
    ['+44 20 7946 0000', '(020) 7946-0000', '+44 (0)20 7946 0000', '1.800.555', '030/123456', '*123', '112'],
    ['call us', '1', '1'.repeat(16), '+49 (030) 123456', '020 7946 0000 or 112', '12/34', `1${' '.repeat(39)}1`, '٠١٢'],
  ],
  [
    'clinic-email',
    ['a@b.cd', 'first.last+tag@clinic.example.org', 'ä@ö.de'],
    ['a@b', 'a b@c.de', 'a@b.c?cc=d', '<a@b.cd>'],
  ],
  [
    'booking-url',
    ['https://clinic.example/book', 'HTTPS://CLINIC.EXAMPLE', 'https://clinic.example/?a=1&b=[2]#c'],
    ['http://clinic.example', 'clinic.example', 'javascript:alert(1)', 'https://', ' https:///', 'https://a b.example'],
  ],
  ['region', ['GB', 'gb', 'uk', 'DE'], ['England', 'XX', 'G']],
  ['emergency-number', ['112', '+44999'], ['1', '112 or 999', '1 1 2']],
  ['health-line', ['111', '116 117'], ['ask']],
  ['lang', ['en', 'es-419', 'AR-eg', 'en_GB'], ['fr', 'English', 'e']],
  ['clinic-lang', ['fr', 'zh-Hant-TW'], ['French language', 'x']],
  ['view', ['full', 'check', 'guidance'], ['all', 'guidance check']],
];

describe('the settings of the WordPress plugin', () => {
  /** What PHP takes: the plugin's own table, with the few functions of WordPress that it calls. */
  let taken;
  before(() => {
    if (withoutPhp) return;
    const folder = mkdtempSync(join(tmpdir(), 'acu-settings-'));
    for (const name of ['settings.php', 'fields.php', 'acu-aftercare-check.asset.php']) {
      writeFileSync(join(folder, name), files[`acu-aftercare-check/${name}`]);
    }
    const program = `
      const ABSPATH = '/';
      function __( $text ) { return $text; }
      function determine_locale() { return 'en_GB'; }
      require 'settings.php';
      $taken = array();
      foreach ( json_decode( file_get_contents( 'php://stdin' ) ) as $case ) {
        list( $good, $problems ) = acu_aftercare_check_sort( array( $case[0] => $case[1] ) );
        if ( count( $good ) + count( $problems ) !== 1 ) exit( 1 );
        $taken[] = isset( $good[ $case[0] ] );
      }
      echo json_encode( $taken );`;
    const input = JSON.stringify(
      values.flatMap(([name, good, bad]) => [...good, ...bad].map((value) => [name, value])),
    );
    taken = JSON.parse(execFileSync('php', ['-r', program], {cwd: folder, input, encoding: 'utf8'}));
    rmSync(folder, {recursive: true});
  });

  it('are taken and refused as here', {skip: withoutPhp}, () => {
    const expected = values.flatMap(([name, good, bad]) => [
      ...good.map((value) => [name, value, true]),
      ...bad.map((value) => [name, value, false]),
    ]);
    assert.deepEqual(
      expected.map(([name, value], at) => [name, value, taken[at]]),
      expected,
    );
  });

  it('are taken and refused in the same way by the script', () => {
    for (const [name, good, bad] of values) {
      const refused = (value) => parseSettings([{name: 'attribute', values: {[name]: value}}]).problems.length > 0;
      assert.deepEqual([name, good.filter(refused), bad.filter((value) => !refused(value))], [name, [], []]);
    }
  });
});

describe('the sources of the WordPress plugin', () => {
  const php = Object.keys(files).filter((name) => name.endsWith('.php') && !name.endsWith('.asset.php'));

  it('run only inside WordPress', () => {
    for (const name of php) {
      const source = Buffer.from(files[name]).toString();
      assert.match(source, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, name);
    }
  });

  it('name everything that other plugins can see with their prefix', () => {
    const named = php.flatMap((name) =>
      [
        ...Buffer.from(files[name])
          .toString()
          .matchAll(/^(?:function|const|define\(|\$)\s*(\w+)/gm),
      ].map(([, found]) => found),
    );
    assert.ok(named.length > 15);
    assert.deepEqual(
      named.filter((name) => !name.startsWith('acu_aftercare_check_')),
      [],
    );
  });

  it('translate every text in the domain of the plugin', () => {
    const calls = php.flatMap(
      (name) =>
        Buffer.from(files[name])
          .toString()
          .match(/\b(?:__|_e|esc_html__|esc_attr__)\( '.*?'(, '[\w-]+')? \)/g) ?? [],
    );
    assert.ok(calls.length > 20);
    assert.deepEqual(
      calls.filter((call) => !call.endsWith(", 'acu-aftercare-check' )")),
      [],
    );
  });

  it('have a description of at most 150 characters in the readme', () => {
    const [, short] = /\n\n(.+)\n\n== Description/.exec(text('readme.txt'));
    assert.ok(short.length <= 150, String(short.length));
  });
});
