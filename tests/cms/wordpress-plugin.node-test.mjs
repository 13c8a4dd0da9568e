// The plugin for WordPress without a WordPress: what is in its zip file, and whether it and the script agree.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {emergencyNumbers} from '../../build/clinic/emergency-numbers.js';
import {parseSettings} from '../../build/clinic/parse-settings.js';
import {matchLocale} from '../../build/localization/match-locale.js';

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
  it('holds the plugin, the script, what PHP knows of the script, the languages as parts, and the licences', () => {
    // Only a build that makes them as scripts has any.
    const parts = readdirSync(new URL('dist/locales', root))
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [name, `${name}on`]);
    assert.deepEqual(Object.keys(files).sort(), [
      'acu-aftercare-check/acu-aftercare-check.asset.php',
      'acu-aftercare-check/acu-aftercare-check.css',
      'acu-aftercare-check/acu-aftercare-check.js',
      'acu-aftercare-check/acu-aftercare-check.licences.txt',
      'acu-aftercare-check/acu-aftercare-check.names.php',
      'acu-aftercare-check/acu-aftercare-check.php',
      ...(parts.length > 0 ? ['acu-aftercare-check/acu-aftercare-check.slim.js'] : []),
      'acu-aftercare-check/block.json',
      'acu-aftercare-check/check.php',
      'acu-aftercare-check/delivery.php',
      'acu-aftercare-check/editor.js',
      'acu-aftercare-check/fallback.php',
      'acu-aftercare-check/fields.php',
      ...parts.map((name) => `acu-aftercare-check/locales/${name}`).sort(),
      'acu-aftercare-check/names.php',
      'acu-aftercare-check/readme.txt',
      'acu-aftercare-check/settings-page.css',
      'acu-aftercare-check/settings-page.js',
      'acu-aftercare-check/settings-page.php',
      'acu-aftercare-check/settings.php',
      'acu-aftercare-check/uninstall.php',
      'acu-aftercare-check/wpml-config.xml',
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
  ['lang', ['en', 'es-419', 'AR-eg', 'en_GB', 'spa', 'eng_US', 'arb'], ['cy', 'English', 'e', 'und']],
  ['clinic-lang', ['fr', 'zh-Hant-TW'], ['French language', 'x']],
  ['view', ['full', 'check', 'guidance'], ['all', 'guidance check']],
  ['heading-level', ['2', '4'], ['1', '5', 'h2']],
  ['color-scheme', ['light', 'dark', 'auto'], ['blue']],
  ['languages', ['en', 'en es-MX', 'ar,es'], ['cy', 'en cy', 'English']],
  ['reviewed-only', ['true', 'false'], ['yes']],
  ['share-reasons', ['true', 'false'], ['yes']],
  ['time-zone', ['Europe/London', 'America/Argentina/Buenos_Aires', 'UTC'], ['+01:00', 'Europe/', 'London time']],
  [
    'phones',
    [
      [{name: 'Night', number: '020 7946 0199'}],
      [
        {name: '<b>', number: '112'},
        {name: 'B', number: '+44 20'},
      ],
    ],
    [[{name: 'Night', number: 'ask'}], [{name: '', number: '112'}], [{name: 'Night', number: ''}], [{name: 'A'}]],
  ],
  [
    'contacts',
    [[{name: 'Text us', url: 'sms:+447700900123'}], [{name: 'Chat', url: 'https://chat.example/a'}]],
    [[{name: 'Chat', url: 'http://chat.example'}], [{name: 'Chat', url: 'javascript:alert(1)'}]],
  ],
  [
    'opening-hours',
    [[{days: ['mon', 'sun'], opens: '09:00', closes: '23:59'}]],
    [
      [{days: ['mon'], opens: '9:00', closes: '12:00'}],
      [{days: ['mon'], opens: '09:00', closes: ''}],
      [{days: [], opens: '09:00', closes: '12:00'}],
      [{days: ['lundi'], opens: '09:00', closes: '12:00'}],
    ],
  ],
];

/** Runs a part of the plugin, with the few functions of WordPress that it calls, and returns what its `return` gives. */
function runPhp(code, input = null) {
  const folder = mkdtempSync(join(tmpdir(), 'acu-plugin-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), content);
    }
    const program = `
      const ABSPATH = '/';
      function __( $text ) { return $text; }
      function _n( $one, $many, $count ) { return 1 === $count ? $one : $many; }
      function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
      function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
      function get_bloginfo() { return $GLOBALS['language'] ?? 'en-US'; }
      function get_option( $name, $default = false ) { return $GLOBALS['options'][ $name ] ?? $default; }
      function add_action() {}
      function add_filter() {}
      function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
      foreach ( array( 'settings', 'names', 'fallback', 'check' ) as $file ) require "acu-aftercare-check/$file.php";
      $input = json_decode( file_get_contents( 'php://stdin' ), true );
      echo json_encode( ( function ( $input ) { ${code} } )( $input ) );`;
    const args = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-r', program];
    const {status, stdout, stderr} = spawnSync('php', args, {
      cwd: folder,
      input: JSON.stringify(input),
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('the settings of the WordPress plugin', () => {
  /** What PHP takes, by the plugin's own table. */
  let taken;
  before(() => {
    if (withoutPhp) return;
    taken = runPhp(
      `$taken = array();
      foreach ( $input as list( $name, $value ) ) {
        list( $good, $problems ) = acu_aftercare_check_sort( array( $name => $value ) );
        if ( count( $good ) + count( $problems ) !== 1 ) exit( 1 );
        $taken[] = isset( $good[ $name ] );
      }
      return $taken;`,
      values.flatMap(([name, good, bad]) => [...good, ...bad].map((value) => [name, value])),
    );
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

describe('what patients read where the script of the plugin does not run', {skip: withoutPhp}, () => {
  const fallback = (settings, language = 'en-GB') =>
    runPhp(`$GLOBALS['language'] = $input[1]; return acu_aftercare_check_fallback( $input[0] );`, [settings, language]);
  const english = (content) => `<span lang="en" dir="ltr"><strong>Emergency?</strong> ${content}</span>`;

  it('has the number of the country and of the clinic as links', () => {
    assert.equal(
      fallback({region: 'GB', 'clinic-phone': '+44 (0)20 7946 0123'}),
      english('<a href="tel:999">Call 999</a> <a href="tel:+442079460123">Call the clinic: +44 (0)20 7946 0123</a>'),
    );
    assert.equal(fallback({region: 'TH'}), english('<a href="tel:1669">Call 1669</a>'));
  });

  it('takes the emergency number that the clinic has set', () => {
    assert.equal(fallback({region: 'GB', 'emergency-number': '112'}), english('<a href="tel:112">Call 112</a>'));
  });

  it('has no link for a number that only one source has, and no number without a country', () => {
    assert.equal(fallback({region: 'HN'}), english('Call your local emergency number. Here it is usually: 911.'));
    const unknown =
      'Call your local emergency number. For example: 112 in Europe, 999 in the UK, 911 in the USA and Canada, 000 in Australia.';
    assert.equal(fallback({}), english(unknown));
    assert.equal(fallback({region: 'not-set'}), english(unknown));
  });

  it('is in the language of the check, else of the page, else in English that says so', () => {
    const spanish = '<span lang="es" dir="ltr"><strong>¿Emergencia?</strong> <a href="tel:112">Llame al 112</a></span>';
    assert.equal(fallback({region: 'ES'}, 'es-ES'), spanish);
    assert.equal(fallback({region: 'ES', lang: 'es_419'}, 'en-US'), spanish);
    assert.match(
      fallback({region: 'AE'}, 'ar'),
      /^<span lang="ar" dir="rtl"><strong>.*؟<\/strong> <a href="tel:998">اتصل بالرقم \u2068998\u2069<\/a><\/span>$/,
    );
    // As WordPress writes them, and as the widget reads them.
    for (const [tag, locale] of [
      ['zh-CN', 'zh-Hans'],
      ['zh-TW', 'zh-Hant'],
      ['zh_HK', 'zh-Hant'],
      ['zh-Hant-HK', 'zh-Hant'],
      ['zh', 'zh-Hans'],
      ['pt', 'pt-BR'],
      ['pt-AO', 'pt-PT'],
      ['pt-PT-ao90', 'pt-PT'],
      ['tl', 'fil'],
      ['hat', 'ht'],
      ['de-DE-formal', 'de'],
      ['pa-IN', 'pa'],
      ['pa-PK', undefined],
      ['pa-Arab', undefined],
      ['pa-Arab-PK', undefined],
      ['hi-Latn', undefined],
      ['', undefined],
    ]) {
      assert.equal(/lang="(.+?)"/.exec(fallback({}, tag))[1], locale ?? 'en', tag);
      assert.equal(matchLocale(tag), locale, tag);
    }
    assert.equal(fallback({region: 'IS'}, 'is-IS'), english('<a href="tel:112">Call 112</a>'));
    assert.equal(fallback({region: 'DE'}, 'est'), english('<a href="tel:112">Call 112</a>'));
  });

  it('has the further phones, and nothing that is HTML', () => {
    assert.equal(
      fallback({region: 'US', phones: [{name: '<b>"Night"</b>', number: '*123#'}]}),
      english('<a href="tel:911">Call 911</a> <a href="tel:*123%23">&lt;b&gt;&quot;Night&quot;&lt;/b&gt;: *123#</a>'),
    );
  });

  it('agrees with the table of the script in each country', () => {
    const all = runPhp(`return acu_aftercare_check_asset()['numbers'];`);
    const expected = [...emergencyNumbers].map(([region, {number, confirmed, also}]) => [
      region,
      [number, confirmed, ...also],
    ]);
    assert.deepEqual(Object.entries(all), expected.sort());
  });
});

describe('what the WordPress plugin writes into a page', {skip: withoutPhp}, () => {
  it('takes the default instead of the settings page where a page asks for it', () => {
    const site = {region: 'GB', view: 'check', 'clinic-email': 'a@b.example', phones: [{name: 'A', number: '112'}]};
    const of = (given) =>
      runPhp(
        `$GLOBALS['options']['acu_aftercare_check_settings'] = $input[0]; return acu_aftercare_check_settings_of( $input[1] );`,
        [site, given],
      );
    assert.deepEqual(of({}), [site, []]);
    assert.deepEqual(of({view: 'default', 'clinic-email': 'Default', phones: 'default'}), [{region: 'GB'}, []]);
    assert.deepEqual(of({view: 'guidance'}), [{...site, view: 'guidance'}, []]);
    assert.deepEqual(of({view: 'all'}), [site, {view: '"all" cannot be used. Enter full or check or guidance.'}]);
  });

  it('uses of a saved option only what the script can use', () => {
    const settings = runPhp(
      `$GLOBALS['options']['acu_aftercare_check_settings'] = $input; return acu_aftercare_check_settings();`,
      {region: 'uk', 'booking-url': 'http://x.example', color: 'red', phones: 'x', view: ['check'], lang: 'cy'},
    );
    assert.deepEqual(settings, {region: 'GB'});
  });

  it('lets nothing but colours and whole numbers into the style sheet', () => {
    const css = (look) =>
      runPhp(
        `$GLOBALS['options']['acu_aftercare_check_settings'] = array( 'look' => $input ); return acu_aftercare_check_css();`,
        look,
      );
    assert.equal(
      css({'--acu-accent': '#7A1f5c', '--acu-radius': '4'}),
      'acu-aftercare-check{--acu-accent:#7a1f5c;--acu-radius:4px;}',
    );
    const bad = {
      '--acu-accent': '#fff;}body{display:none',
      '--acu-on-accent': 'url(https://x.example)',
      '--acu-border': '#12345',
      '--acu-radius': '4px',
      '--other': '#000000',
    };
    assert.equal(css(bad), '');
    assert.equal(css('x'), '');
  });

  it('has the data inside the element so that no filter of WordPress takes it for a shortcode or a tag', () => {
    const lists = {phones: [{name: `[gallery] </script> "it's" \\ & [[x]]`, number: '112'}]};
    const html = runPhp('return acu_aftercare_check_json( $input );', lists);
    const [, json] = /^<script type="application\/json">(.*)<\/script>$/.exec(html);
    assert.doesNotMatch(json, /[<>&']|\[gallery|\[\[x|x\]\]/);
    assert.deepEqual(JSON.parse(json), lists);
    assert.equal(runPhp('return acu_aftercare_check_json( array() );'), '');
  });
});

describe('what the WordPress plugin tells the clinic', () => {
  it('names the number of each country as patients will read it, and others that work', {skip: withoutPhp}, () => {
    const numbers = runPhp(`return array_map( 'acu_aftercare_check_number_of', $input );`, [
      ...['DE', 'GB', 'AM', 'HN', 'RS'],
      ...['', 'not-set'],
    ]);
    assert.deepEqual(numbers, [
      '112',
      '999 (112 works too)',
      '103 (112, 911 work too)',
      'usually 911; not sure enough for a call button',
      'usually 194; not sure enough for a call button',
      'not sure until you choose your country',
      'not sure until you choose your country',
    ]);
  });

  it('calls each setting and each colour as the code generator does', () => {
    const generator = readFileSync(new URL('demo/embed-code.html', root), 'utf8');
    const names = [
      ...generator.matchAll(/<label for="([\w-]+)">(.+?)<\/label>/g),
      ...generator.matchAll(/<fieldset id="([\w-]+)"[^>]*>\s*<legend>(.+?)<\/legend>/g),
    ].map(([, name, label]) => [name, label]);
    const fields = [...text('fields.php').matchAll(/^\t'([\w-]+)' => array\([^]*?'label' +=> __\( '(.+?)'/gm)];
    const colours = [...text('settings.php').matchAll(/'(--acu-[\w-]+)' +=> array\( __\( '(.+?)(?:, in pixels)?'/g)];
    assert.deepEqual([fields.length, colours.length], [19, 7]);
    const called = [...fields, ...colours].map(([, name, label]) => [name, label]);
    const known = new Map(names);
    assert.deepEqual(
      called.filter(([name, label]) => known.get(name) !== label),
      // No setting of the generator: it is for a site with scripts of its own.
      [['share-reasons', 'Tell other scripts of the page the reasons']],
    );
  });
});

describe('the sources of the WordPress plugin', () => {
  const php = Object.keys(files).filter((name) => name.endsWith('.php'));

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

  it('escape where they write', () => {
    const safe =
      /^(?:'[^'$]*'|'[^'$]*' === \$\w+ \? '[^'$]*' : '[^'$]*'|esc_(?:html|attr|url|html__)\(|'[^'$]*' \. esc_)/;
    const written = php.flatMap((name) =>
      [
        ...Buffer.from(files[name])
          .toString()
          .matchAll(/\becho (.*);$/gm),
      ].map(([, what]) => what),
    );
    assert.ok(written.length > 10);
    assert.deepEqual(
      written.filter((what) => !safe.test(what)),
      [],
    );
    // All that goes into a pattern that is printed, but for what WordPress itself makes.
    const printed = php.flatMap((name) =>
      [
        ...Buffer.from(files[name])
          .toString()
          .matchAll(/^\t+printf\((?:.*\);$|[^]*?^\t*\);$)/gm),
      ].map(([what]) => what),
    );
    assert.ok(printed.length > 5);
    assert.deepEqual(
      printed.filter((what) =>
        /[,(] *\$(?!options \?)/.test(
          what.replace(/esc_\w+\([^]*?\)(?= ?[,)])|(?:selected|checked)\(.*?, false \)/g, ''),
        ),
      ),
      [],
    );
  });

  it('ask WordPress for no text of other plugins, and for no file or address by hand', () => {
    const forbidden =
      /\b(?:eval|base64_decode|file_get_contents|file_put_contents|fopen|curl_init|unlink|mkdir|rand|_e|date)\s?\(|\$_(?:GET|POST|REQUEST|SERVER|COOKIE)|<\?=|<\?(?!php|xml)/;
    for (const name of php) assert.doesNotMatch(Buffer.from(files[name]).toString(), forbidden, name);
  });

  it('have a description of at most 150 characters in the readme', () => {
    const [, short] = /\n\n(.+)\n\n== Description/.exec(text('readme.txt'));
    assert.ok(short.length <= 150, String(short.length));
  });
});
