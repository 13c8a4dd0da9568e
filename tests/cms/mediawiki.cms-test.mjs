// A real MediaWiki, out of Debian's package: an editor's placeholder, and the two ways to give all pages the script.
import assert from 'node:assert/strict';
import {appendFileSync, copyFileSync, existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {goToOutcome, hrefs, openBrowser, openPage} from './browser.mjs';
import {answers, freePort, makeRoom, needPhp, run, tryTo, unpackDebian} from './system.mjs';

const script = fileURLToPath(new URL('../../dist/acu-aftercare-check.js', import.meta.url));

const found = await tryTo(() => {
  needPhp('pdo_sqlite', 'mbstring', 'xml', 'intl');
  const tree = unpackDebian(undefined, ['mediawiki', 'mediawiki-classes']);
  const defines = readFileSync(join(tree, 'usr/share/mediawiki/includes/Defines.php'), 'utf8');
  return {tree, version: /'MW_VERSION', '(.+)'/.exec(defines)[1]};
});

/** What an editor writes. Unlike scripts and unknown tags, `div` and `data-*` are left as they are. */
const placeholder = `Text before

<div data-acu-aftercare-check data-clinic-phone="020 7946 0123" data-region="GB">Call us: 020 7946 0123</div>

Text after`;

describe(`MediaWiki ${found.version ?? ''}`.trim(), {skip: found.missing}, () => {
  let site;
  let browser;

  before(async () => {
    const {folder, start, stop, until} = makeRoom('mediawiki');
    const docroot = join(folder, 'site');
    const {tree} = found;
    run('rm', [
      '-f',
      join(tree, 'usr/share/mediawiki/LocalSettings.php'),
      join(tree, 'var/lib/mediawiki/LocalSettings.php'),
    ]);
    run('cp', ['-rL', join(tree, 'usr/share/mediawiki'), docroot]);
    run('cp', ['-rLn', `${join(tree, 'var/lib/mediawiki')}/.`, docroot]);
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const maintain = (name, args, input) => run('php', [join(docroot, 'maintenance', `${name}.php`), ...args], {input});
    maintain('install', [
      ...['--dbtype', 'sqlite', '--dbpath', join(folder, 'data'), '--server', base, '--scriptpath', ''],
      ...['--pass', 'a-long-password-1', 'Millrace', 'admin'],
    ]);
    copyFileSync(script, join(docroot, 'acu-aftercare-check.js'));
    // Without PHP's cache, for the tests change the settings.
    start('php', ['-d', 'opcache.enable=0', '-S', `127.0.0.1:${port}`, '-t', docroot], {
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    });
    const address = (title) => `${base}/index.php?title=${title}`;
    await until(answers(address('Main_Page')), 'MediaWiki');
    site = {
      stop,
      address,
      write: (title, text) => maintain('edit', ['-u', 'Admin', title], text),
      configure: (php) => appendFileSync(join(docroot, 'LocalSettings.php'), `\n${php}\n`),
    };
    assert.ok(existsSync(join(docroot, 'LocalSettings.php')));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  const expectCheck = async (page) => {
    await page.waitForSelector('acu-aftercare-check');
    assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
    const links = await hrefs(page);
    assert.ok(links.includes('tel:999') && links.includes('tel:02079460123'), links.join(' '));
    assert.equal(await page.$$eval('acu-aftercare-check', (all) => all.length), 1);
    assert.deepEqual(page.problems, []);
  };

  it('shows scripts and unknown tags as text, and the placeholder as what it holds', async () => {
    site.write('Tags', '<script src="/acu-aftercare-check.js"></script>\n<acu-aftercare-check></acu-aftercare-check>');
    site.write('Aftercare', placeholder);
    const tags = await openPage(browser, site.address('Tags'));
    assert.equal(await tags.$('acu-aftercare-check'), null);
    assert.ok((await tags.$eval('.mw-parser-output', (text) => text.innerText)).includes('<acu-aftercare-check>'));
    const page = await openPage(browser, site.address('Aftercare'));
    assert.equal(await page.$eval('[data-acu-aftercare-check]', (div) => div.innerText), 'Call us: 020 7946 0123');
  });

  it('puts the check into the placeholder by MediaWiki:Common.js', async () => {
    site.write(
      'MediaWiki:Common.js',
      `mw.hook( 'wikipage.content' ).add( function ( content ) {
	if ( content.find( '[data-acu-aftercare-check]' ).length ) {
		mw.loader.load( '/acu-aftercare-check.js' );
	}
} );`,
    );
    // Browsers keep for five minutes what they know of the site's scripts.
    const context = await browser.createBrowserContext();
    await expectCheck(await openPage(context, site.address('Aftercare')));
    const other = await openPage(context, site.address('Main_Page'));
    await other.waitForFunction(() => window.mw?.loader?.getState('site') === 'ready');
    assert.equal(await other.$('script[src*="acu-aftercare-check"]'), null);
    site.write('MediaWiki:Common.js', '/* nothing */');
    await context.close();
  });

  it('puts the check into the placeholder by a hook in LocalSettings.php', async () => {
    site.configure(
      `$wgHooks['BeforePageDisplay'][] = static function ( $out ) {
	$out->addHeadItem( 'acu-aftercare-check', '<script defer src="/acu-aftercare-check.js" data-target="none"></script>' );
};`,
    );
    await expectCheck(await openPage(browser, site.address('Aftercare')));
    const other = await openPage(browser, site.address('Main_Page'));
    assert.ok(await other.$('script[src*="acu-aftercare-check"]'));
    assert.equal(await other.$('acu-aftercare-check'), null);
  });
});
