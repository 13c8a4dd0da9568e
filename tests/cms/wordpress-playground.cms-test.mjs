// WordPress out of npm alone, on the oldest PHP that the plugin says it works with: no PHP or database is needed here.
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {goToOutcome, hrefs, openBrowser, openPage} from './browser.mjs';
import {answers, downloads, freePort, makeRoom, Missing, need, run, tryTo} from './system.mjs';

const root = new URL('../../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const zipFile = new URL(`release/acu-aftercare-check-wordpress-${version}.zip`, root);

const builds = '0.9.19';
const cli = '3.1.56';
const php = '7.4';

function unzip(bytes, folder) {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
}

const found = await tryTo(() => {
  need('npm', 'tar');
  const folder = join(downloads, `playground-${cli}-${builds}`);
  const wordpress = join(folder, 'wordpress');
  if (!existsSync(wordpress)) {
    mkdirSync(folder, {recursive: true});
    try {
      run('npm', ['install', '--prefix', folder, `@wp-playground/cli@${cli}`]);
      run('npm', ['pack', `@wp-playground/wordpress-builds@${builds}`], {cwd: folder});
    } catch (error) {
      throw new Missing(`npm cannot fetch it: ${error.message.split('\n')[0]}`);
    }
    const parts = ['package/src/wordpress/wp-6.5.zip', 'package/public/wp-6.5'];
    run('tar', ['xzf', `wp-playground-wordpress-builds-${builds}.tgz`, ...parts], {cwd: folder});
    const unfinished = `${wordpress}.unfinished`;
    unzip(readFileSync(join(folder, parts[0])), unfinished);
    cpSync(join(folder, parts[1]), unfinished, {recursive: true, force: false});
    rmSync(join(unfinished, 'wp-config.php'), {force: true});
    rmSync(join(unfinished, 'wp-content/database'), {recursive: true, force: true});
    renameSync(unfinished, wordpress);
  }
  const [, wordpressVersion] = /wp_version = '([^']+)'/.exec(
    readFileSync(join(wordpress, 'wp-includes/version.php'), 'utf8'),
  );
  return {folder, wordpress, version: wordpressVersion};
});

describe(`WordPress ${found.version ?? '6.5'} on PHP ${php} by npm alone`, {skip: found.missing}, () => {
  let site;
  let browser;

  before(async () => {
    const {folder, start, stop, until} = makeRoom('playground');
    const wordpress = join(folder, 'wordpress');
    cpSync(found.wordpress, wordpress, {recursive: true});
    unzip(readFileSync(zipFile), join(wordpress, 'wp-content/plugins'));
    const code = `<?php require '/wordpress/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php';
      $result = activate_plugin('acu-aftercare-check/acu-aftercare-check.php');
      update_option('acu_aftercare_check_settings', array('clinic-phone' => '020 7946 0123', 'region' => 'GB'));
      $write = fn($content) => wp_insert_post(array('post_title' => 'Page', 'post_status' => 'publish', 'post_content' => $content));
      file_put_contents('/wordpress/made.json', json_encode(array(
        'php' => PHP_VERSION, 'error' => is_wp_error($result) ? $result->get_error_message() : null,
        'shortcode' => $write('[acu-aftercare-check lang="es"]'), 'block' => $write('<!-- wp:acu-aftercare-check/check {"lang":"ar"} /-->'),
      )));`;
    const blueprint = join(folder, 'blueprint.json');
    writeFileSync(blueprint, JSON.stringify({preferredVersions: {php, wp: 'latest'}, steps: [{step: 'runPHP', code}]}));
    const port = await freePort();
    start(process.execPath, [
      join(found.folder, 'node_modules/@wp-playground/cli/wp-playground.js'),
      ...['server', `--port=${port}`, `--php=${php}`, `--blueprint=${blueprint}`],
      ...['--define-bool', 'WP_HTTP_BLOCK_EXTERNAL', 'true'],
      ...[`--mount-before-install=${wordpress}:/wordpress`],
      '--wordpress-install-mode=install-from-existing-files-if-needed',
    ]);
    const base = `http://127.0.0.1:${port}`;
    const made = join(wordpress, 'made.json');
    await until(() => existsSync(made), 'Playground', 120);
    await until(answers(base), 'Playground');
    site = {base, stop, made: JSON.parse(readFileSync(made, 'utf8'))};
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  it('activates the plugin', () => {
    assert.equal(site.made.php.slice(0, 3), php);
    assert.equal(site.made.error, null);
  });

  for (const [way, language] of [
    ['shortcode', 'es'],
    ['block', 'ar'],
  ]) {
    it(`shows the check by the ${way}`, async () => {
      const page = await openPage(browser, `${site.base}/?p=${site.made[way]}`);
      assert.equal(await page.$eval('acu-aftercare-check', (widget) => widget.locale), language);
      assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
      const links = await hrefs(page);
      assert.ok(links.includes('tel:999') && links.includes('tel:02079460123'), links.join(' '));
      assert.deepEqual(page.problems, []);
    });
  }
});
