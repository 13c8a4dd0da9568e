// The plugin and the plain ways in real WordPress, from the oldest that the plugin says it works with to the newest.
/* global document, getComputedStyle -- inside page.evaluate */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {goToOutcome, hrefs, openBrowser, openPage, read} from './browser.mjs';
import {findWordPress, logIn, startWordPress} from './wordpress.mjs';

const root = new URL('../../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const zipFile = fileURLToPath(new URL(`release/acu-aftercare-check-wordpress-${version}.zip`, root));
const script = fileURLToPath(new URL('dist/acu-aftercare-check.js', root));
const {sha384} = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'))['acu-aftercare-check.js'];

const field = (name) => `#acu_aftercare_check_${name}`;

/** What the settings page is left with by the first tests, as WordPress keeps it. */
const saved = {
  'clinic-name': 'Millrace [Acupuncture] & "Söhne" <b>',
  'clinic-phone': '+44 (0)20 7946 0123',
  'clinic-email': 'desk@clinic.example',
  'booking-url': 'https://clinic.example/book?a=1&b=2',
  region: 'GB',
};

for (const suite of ['bookworm', 'trixie', 'sid']) {
  const found = await findWordPress(suite);
  describe(`WordPress ${found.version ?? `of Debian ${suite}`}`, {skip: found.missing}, () => {
    let site;
    let browser;
    const open = (address) => openPage(browser, address);
    /** A page of the site as a visitor gets it; nobody was told of anything wrong, but for what is expected. */
    const write = async (content, user) => open(site.write(content, user));
    const scripts = (page) =>
      page.$$eval('script[src*="acu-aftercare-check"]', (tags) =>
        tags.map((tag) => Object.fromEntries([...tag.attributes].map(({name, value}) => [name, value]))),
      );
    const asAdmin = async () => {
      const context = await browser.createBrowserContext();
      const page = await openPage(context, 'about:blank');
      await logIn(page, site.base, 'admin');
      return page;
    };
    const submit = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);

    before(async () => {
      [site, browser] = await Promise.all([startWordPress(found), openBrowser()]);
    });
    after(async () => {
      await browser?.close();
      site?.stop();
    });

    it('installs and activates the plugin from its zip file', async () => {
      const page = await asAdmin();
      await page.goto(`${site.base}/wp-admin/plugin-install.php?tab=upload`);
      const input = await page.$('input[name=pluginzip]');
      await input.uploadFile(zipFile);
      await submit(page, '#install-plugin-submit');
      await submit(page, 'a.button-primary[href*="action=activate"]');
      const row = await page.$eval('tr[data-plugin="acu-aftercare-check/acu-aftercare-check.php"]', (tr) => [
        tr.classList.contains('active'),
        tr.innerText.includes('Settings'),
      ]);
      assert.deepEqual(row, [true, true]);
      await page.browserContext().close();
    });

    it('loads nothing on a page that does not use the check', async () => {
      const page = await write('<p>The check is written [[acu-aftercare-check]].</p>');
      assert.deepEqual(await scripts(page), []);
      assert.equal(await page.$('acu-aftercare-check'), null);
      assert.equal(await page.$('link[href*="acu-aftercare-check"]'), null);
    });

    it('shows the check by the bare shortcode, before anybody has set anything', async () => {
      const page = await write('[acu-aftercare-check]');
      assert.equal(await goToOutcome(page), 'self-care');
      assert.deepEqual(page.problems, []);
    });

    it('keeps the settings of the settings page, and shows them there', async () => {
      const page = await asAdmin();
      await page.goto(`${site.base}/wp-admin/options-general.php?page=acu-aftercare-check`);
      for (const name of ['clinic-name', 'clinic-phone', 'clinic-email', 'booking-url']) {
        await page.type(field(name), ` ${saved[name]} `);
      }
      await page.select(field('region'), 'GB');
      await submit(page, '#submit');
      assert.match(
        await page.$eval('#setting-error-settings_updated', (message) => message.innerText),
        /Settings saved/,
      );
      for (const [name, value] of Object.entries(saved)) {
        assert.equal(await page.$eval(field(name), (input) => input.value), value);
      }
      assert.deepEqual(site.php(`return get_option('acu_aftercare_check_settings');`), saved);
      await page.browserContext().close();
    });

    it('refuses bad settings with a message for each, and loses none of those before', async () => {
      const page = await asAdmin();
      await page.goto(`${site.base}/wp-admin/options-general.php?page=acu-aftercare-check`);
      const bad = {'booking-url': 'http://clinic.example', 'clinic-phone': 'ask <b>us</b>', lang: 'fr'};
      for (const [name, value] of Object.entries(bad)) {
        await page.$eval(field(name), (input) => (input.value = ''));
        await page.type(field(name), value);
      }
      await submit(page, '#submit');
      assert.deepEqual(
        await page.$$eval('.settings-error.error, .settings-error.notice-error', (all) =>
          all.map((one) => one.innerText.split('\n')[0]),
        ),
        [
          'Phone: "ask <b>us</b>" cannot be used; expected is one phone number such as +44 20 7946 0000.',
          'Booking link: "http://clinic.example" cannot be used; expected is an address that starts with https://.',
          'Language: "fr" cannot be used; expected is one of ar, en, es, or with a region such as en-GB.',
        ],
      );
      assert.deepEqual(site.php(`return get_option('acu_aftercare_check_settings');`), saved);
      await page.browserContext().close();
    });

    it('refuses settings from somebody who may not manage the site', async () => {
      const context = await browser.createBrowserContext();
      const page = await openPage(context, 'about:blank');
      await logIn(page, site.base, 'author');
      const response = await page.goto(`${site.base}/wp-admin/options-general.php?page=acu-aftercare-check`);
      assert.equal(response.status(), 403);
      await context.close();
    });

    it('shows the check by the shortcode with the settings of the site, through to the clinic', async () => {
      const page = await write('<p>Before</p>\n\n[acu-aftercare-check lang="es"]\n\n<p>After</p>');
      const [tag, ...others] = await scripts(page);
      assert.deepEqual(others, []);
      const {src, integrity, crossorigin, defer} = tag;
      assert.ok(src.endsWith(`/acu-aftercare-check.js?ver=${version}`), src);
      assert.deepEqual({integrity, crossorigin, defer}, {integrity: sha384, crossorigin: 'anonymous', defer: ''});
      for (const name of ['data-cfasync', 'data-no-minify', 'data-no-optimize', 'data-noptimize'])
        assert.ok(name in tag);
      assert.equal(await page.$eval('acu-aftercare-check', (widget) => widget.parentElement.localName), 'div');
      assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
      assert.equal(
        await page.$eval('acu-aftercare-check', (widget) => widget.getAttribute('clinic-name')),
        saved['clinic-name'],
      );
      assert.ok((await read(page, '[part="contact"] h3')).includes(saved['clinic-name']));
      const links = await hrefs(page);
      for (const link of ['tel:999', 'tel:+442079460123', 'mailto:desk@clinic.example', saved['booking-url']]) {
        assert.ok(
          links.some((href) => href.startsWith(link)),
          `${link} in ${links.join(' ')}`,
        );
      }
      assert.deepEqual(page.problems, []);
    });

    it('takes the words of the shortcode before those of the site, with hyphens or underscores', async () => {
      const page = await write(
        '[acu-aftercare-check clinic_phone="030 123456" region=DE]\n\nText in between\n\n[acu-aftercare-check clinic-phone="01 2345678" lang="ar" region="ch"]',
      );
      assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}, 0), 'contact-practitioner');
      assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}, 1), 'contact-practitioner');
      const [first, second] = [await hrefs(page, 0), await hrefs(page, 1)];
      assert.ok(first.includes('tel:112') && first.includes('tel:030123456'), first.join(' '));
      assert.ok(second.includes('tel:144') && second.includes('tel:012345678'), second.join(' '));
      assert.equal((await scripts(page)).length, 1);
      assert.equal(await page.$$eval('acu-aftercare-check', (all) => all.length), 2);
      assert.deepEqual(page.problems, []);
    });

    it('names a bad word of a shortcode to those who can mend it, and to nobody else', async () => {
      const address = site.write('[acu-aftercare-check booking_url="http://x.example" clinic_nmae="A"]');
      const visitor = await open(address);
      assert.equal(await goToOutcome(visitor, {'pain-kind': 'electric'}), 'contact-practitioner');
      assert.ok((await hrefs(visitor)).includes(saved['booking-url']));
      assert.ok(!(await visitor.$eval('body', (body) => body.innerText)).includes('clinic-nmae'));
      const editor = await asAdmin();
      await editor.goto(address);
      const seen = await editor.$eval('body', (body) => body.innerText);
      assert.ok(seen.includes('"http://x.example" cannot be used; expected is an address that starts with https://'));
      assert.ok(seen.includes('"clinic-nmae" is no setting'));
      await editor.browserContext().close();
    });

    it('takes the block from the editor, with its settings from the sidebar', async () => {
      const page = await asAdmin();
      await page.goto(`${site.base}/wp-admin/post-new.php`);
      await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId?.());
      await page.evaluate(() => {
        const {dispatch} = window.wp.data;
        dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
        dispatch('core/preferences')?.set('core/edit-post', 'fullscreenMode', false);
      });
      // The editor makes its parts anew while one looks at them: each is found and clicked at once.
      const inserter = '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';
      await page.locator(inserter).click();
      await page.locator('.block-editor-inserter__search input').fill('aftercare');
      await page.waitForFunction(() => document.querySelectorAll('.block-editor-block-types-list__item').length === 1);
      await page.$eval('.editor-block-list-item-acu-aftercare-check-check', (item) => item.click());
      await page.waitForFunction(() =>
        window.wp.data.select('core/block-editor').getSelectedBlock()?.name.startsWith('acu'),
      );
      await page.locator(inserter).click();
      await page.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));

      const control = async (label) =>
        (
          await page.waitForFunction(
            (text) => {
              const all = [...document.querySelectorAll('.block-editor-block-inspector label')];
              return all.find((one) => one.textContent.trim() === text)?.control;
            },
            {},
            label,
          )
        ).asElement();
      const help = async (label) => {
        const input = await control(label);
        return input.evaluate((one) => document.getElementById(one.getAttribute('aria-describedby'))?.textContent);
      };
      assert.equal(await help('Booking link'), `From the settings page: ${saved['booking-url']}`);
      await (await control('Booking link')).type('http://x.example');
      assert.equal(
        await help('Booking link'),
        'This cannot be used; expected is an address that starts with https://.',
      );
      await (await control('Booking link')).evaluate((input) => input.select());
      await (await control('Booking link')).type('https://x.example/[a]');
      assert.equal(await help('Booking link'), undefined);
      await (await control('Clinic name')).type('Praxis "Süd" & [gallery] <i>');
      await (await control('Phone')).type('+49 30 123456');
      await (await control('E-mail')).type('a@b.example');
      await (await control('Region')).select('DE');
      await (await control('Language')).type('es');
      await (await control('Language of the practitioner')).type('de');
      await (await control('What is shown')).select('check');
      const title = await page.evaluate(() => {
        const canvas = document.querySelector('iframe[name="editor-canvas"]')?.contentDocument ?? document;
        return canvas.querySelector('[data-type="acu-aftercare-check/check"]').textContent;
      });
      assert.ok(title.includes('Aftercare check – Praxis "Süd" & [gallery] <i>'), title);
      const address = await page.evaluate(async () => {
        const {dispatch, select} = window.wp.data;
        dispatch('core/editor').editPost({title: 'From the editor', status: 'publish'});
        await dispatch('core/editor').savePost();
        return select('core/editor').getCurrentPost().link;
      });
      // A block that the editor does not recognise again would have to be repaired by hand.
      await page.reload();
      const valid = await page.waitForFunction(() => {
        const [block] = window.wp?.data?.select('core/block-editor')?.getBlocks() ?? [];
        return block && [block.name, block.isValid];
      });
      assert.deepEqual(await valid.jsonValue(), ['acu-aftercare-check/check', true]);
      await page.browserContext().close();

      const visitor = await open(address);
      const attributes = await visitor.$eval('acu-aftercare-check', (widget) =>
        Object.fromEntries([...widget.attributes].map(({name, value}) => [name, value])),
      );
      assert.deepEqual(attributes, {
        'clinic-name': 'Praxis "Süd" & [gallery] <i>',
        'clinic-phone': '+49 30 123456',
        'clinic-email': 'a@b.example',
        'booking-url': 'https://x.example/[a]',
        region: 'DE',
        lang: 'es',
        'clinic-lang': 'de',
        view: 'check',
      });
      assert.equal(await goToOutcome(visitor, {'pain-kind': 'electric'}), 'contact-practitioner');
      const links = await hrefs(visitor);
      assert.ok(
        links.includes('tel:112') && links.includes('tel:+4930123456') && links.includes('https://x.example/[a]'),
      );
      assert.equal((await scripts(visitor)).length, 1);
      assert.deepEqual(visitor.problems, []);
    });

    it('shows without JavaScript whom to call', async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(site.write('[acu-aftercare-check clinic_name="A" clinic_phone="+44 (0)20 7946 0123"]'));
      const fallback = await page.$('acu-aftercare-check');
      assert.equal(
        await (await fallback.getProperty('innerText')).jsonValue(),
        'Call the clinic: +44 (0)20 7946 0123 In an emergency, call your local emergency number.',
      );
      const link = await fallback.$('a');
      assert.equal(await (await link.getProperty('href')).jsonValue(), 'tel:+442079460123');
      assert.ok((await fallback.boundingBox()).height < 200);
    });

    it('puts the check into the placeholder of an author, with the settings of the site', async () => {
      const page = await write(
        `<!-- wp:html --><div data-acu-aftercare-check data-lang="es"><a href="tel:1">Call</a></div><script>alert(1)</script><!-- /wp:html -->`,
        'author',
      );
      assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
      assert.equal(await page.$eval('acu-aftercare-check', (widget) => widget.locale), 'es');
      const links = await hrefs(page);
      assert.ok(links.includes('tel:999') && links.includes('tel:+442079460123'), links.join(' '));
      assert.deepEqual(page.problems, []);
    });

    it('breaks no rule of a strict content security policy', async () => {
      mkdirSync(join(site.docroot, 'wp-content/mu-plugins'), {recursive: true});
      writeFileSync(
        join(site.docroot, 'wp-content/mu-plugins/csp.php'),
        `<?php add_action('send_headers', function () { header("Content-Security-Policy-Report-Only: default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types acu-aftercare-check"); });`,
      );
      const page = await write('[acu-aftercare-check]');
      assert.equal(await goToOutcome(page), 'self-care');
      const violations = await page.evaluate(() => window.violations);
      // WordPress itself breaks it: the policy is there, and what breaks it is seen.
      assert.ok(violations.length > 0);
      assert.deepEqual(
        violations.filter((violation) => violation.includes('acu-aftercare-check')),
        [],
      );
      writeFileSync(join(site.docroot, 'wp-content/mu-plugins/csp.php'), '<?php');
    });

    it('is whole in a child theme that styles everything', async () => {
      site.php(
        `$folder = WP_CONTENT_DIR . '/themes/child'; mkdir($folder); $parent = get_template();
         file_put_contents("$folder/style.css", "/*\\nTheme Name: Child\\nTemplate: $parent\\n*/\\n" . $input);
         file_put_contents("$folder/functions.php", '<?php add_action("wp_enqueue_scripts", function () { wp_enqueue_style("child", get_stylesheet_uri()); });');
         switch_theme('child'); return get_stylesheet();`,
        `html { font-size: 62.5% } * { letter-spacing: 3px !important; box-sizing: content-box; }
         button, input, label, fieldset, select { display: none !important; float: right; }
         p, div, h2 { text-transform: uppercase !important; line-height: 3 !important; }
         acu-aftercare-check { color: #333; }`,
      );
      const page = await write('[acu-aftercare-check]');
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '10px');
      const look = await page.$eval('acu-aftercare-check', (widget) => {
        const {fontSize, letterSpacing, textTransform} = getComputedStyle(widget.shadowRoot.querySelector('h2 ~ p, p'));
        return {fontSize: parseFloat(fontSize) >= 16, letterSpacing, textTransform};
      });
      assert.deepEqual(look, {fontSize: true, letterSpacing: 'normal', textTransform: 'none'});
      assert.equal(await goToOutcome(page), 'self-care');
      assert.deepEqual(page.problems, []);
      site.php('switch_theme(get_template());');
    });

    it('makes PHP complain of nothing', () => {
      assert.deepEqual(
        site
          .phpLog()
          .split('\n')
          .filter((line) => line.includes('acu-aftercare-check')),
        [],
      );
    });

    it('leaves nothing behind when the plugin is deleted', async () => {
      const page = await asAdmin();
      await page.goto(`${site.base}/wp-admin/plugins.php`);
      const row = 'tr[data-plugin="acu-aftercare-check/acu-aftercare-check.php"]';
      await submit(page, `${row} .deactivate a`);
      page.on('dialog', (dialog) => dialog.accept());
      await page.click(`${row} .delete a`);
      await page.waitForSelector(`${row}.deleted, .plugin-deleted-tr`);
      const left = site.php(
        `global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'acu%'");`,
      );
      assert.deepEqual(left, []);
      await page.browserContext().close();
    });

    describe('without the plugin', () => {
      before(() => site.copyIn(script, 'wp-content/uploads/acu-aftercare-check.js'));
      const tag = () =>
        `<script async src="${site.base}/wp-content/uploads/acu-aftercare-check.js" integrity="${sha384}" crossorigin="anonymous"></script>`;

      it("works in an administrator's Custom HTML block", async () => {
        const page = await write(
          `<!-- wp:html -->\n${tag()}\n<acu-aftercare-check clinic-phone="020 7946 0123" region="GB">\n  <p>Call "us" -- now: <a href="tel:02079460123">020 7946 0123</a></p>\n</acu-aftercare-check>\n<!-- /wp:html -->`,
        );
        assert.equal(await page.$eval('acu-aftercare-check', (widget) => widget.children.length), 1);
        assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
        assert.ok((await hrefs(page)).includes('tel:02079460123'));
        assert.deepEqual(page.problems, []);
      });

      it("works as a script alone in an administrator's Custom HTML block", async () => {
        const page = await write(
          `<!-- wp:html -->\n${tag().replace('<script', '<script data-region="GB"')}\n<!-- /wp:html -->`,
        );
        assert.equal(await goToOutcome(page), 'self-care');
        assert.ok((await hrefs(page)).includes('tel:999'));
      });

      it('works with a JSON child in a Custom HTML block, quotes and all', async () => {
        const page = await write(
          `<!-- wp:html -->\n${tag()}\n<acu-aftercare-check><script type="application/json">{"clinic-phone": "112", "clinic-name": "A -- \\"B\\" && C", "region": "GB"}</script></acu-aftercare-check>\n<!-- /wp:html -->`,
        );
        assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
        assert.ok((await read(page, '[part="contact"] h3')).includes('A -- "B" && C'));
        assert.deepEqual(page.problems, []);
      });

      it('works in classic content in one line with a fallback inside the line', async () => {
        const page = await write(
          `Text before\n\n${tag()}<acu-aftercare-check clinic-phone="020 7946 0123" region="GB"><a href="tel:02079460123">Call us</a></acu-aftercare-check>\n\nText after -- "quoted"`,
        );
        assert.equal(await page.$eval('acu-aftercare-check', (widget) => widget.children.length), 1);
        assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
        assert.ok((await hrefs(page)).includes('tel:02079460123'));
        assert.deepEqual(page.problems, []);
      });

      it('works in classic content in a div with a fallback of paragraphs', async () => {
        const page = await write(
          `Text before\n\n<div>${tag()}<acu-aftercare-check region="GB"><p>Call us</p></acu-aftercare-check></div>\n\nText after`,
        );
        assert.equal(await page.$eval('acu-aftercare-check', (widget) => widget.textContent.trim()), 'Call us');
        assert.equal(await goToOutcome(page), 'self-care');
        assert.deepEqual(page.problems, []);
      });

      it('needs a script of the site for the placeholder of an author, who cannot save one', async () => {
        const content = `<div data-acu-aftercare-check data-lang="es" data-clinic-phone="030 123456"><a href="tel:030123456">Call us</a></div>`;
        const address = site.write(`${tag()}\n<!-- wp:html -->${content}<!-- /wp:html -->`, 'author');
        const without = await open(address);
        assert.deepEqual(await scripts(without), []);
        assert.equal(await without.$eval('[data-acu-aftercare-check]', (div) => div.innerText), 'Call us');

        writeFileSync(
          join(site.docroot, 'wp-content/mu-plugins/site-script.php'),
          `<?php add_action('wp_head', function () { ?><script defer src="/wp-content/uploads/acu-aftercare-check.js" data-region="DE" data-target="none"></script><?php });`,
        );
        const page = await open(address);
        assert.equal(await goToOutcome(page, {'pain-kind': 'electric'}), 'contact-practitioner');
        const links = await hrefs(page);
        assert.ok(links.includes('tel:112') && links.includes('tel:030123456'), links.join(' '));
        assert.deepEqual(page.problems, []);
        const other = await write('<p>A page without it</p>');
        assert.equal((await scripts(other)).length, 1);
        assert.equal(await other.$('acu-aftercare-check'), null);
      });
    });

    it('leaves nothing behind on any site of a network', () => {
      site.php(
        `define('WP_ALLOW_MULTISITE', true); require_once ABSPATH . 'wp-admin/includes/network.php';
         foreach ($GLOBALS['wpdb']->tables('ms_global') as $table => $name) $GLOBALS['wpdb']->$table = $name;
         install_network(); populate_network(1, '127.0.0.1', 'admin@clinic.example', 'Network', '/', false);`,
      );
      writeFileSync(
        join(site.docroot, 'network.php'),
        `<?php define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', '127.0.0.1'); define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1); $_SERVER['HTTP_HOST'] = '127.0.0.1';`,
      );
      const left = site.php(
        `$unzipped = (WP_Filesystem() ? unzip_file($input, WP_PLUGIN_DIR) : false);
         if (true !== $unzipped) return $unzipped;
         $blog = wpmu_create_blog('127.0.0.1', '/second/', 'Second', 1);
         $plugin = 'acu-aftercare-check/acu-aftercare-check.php';
         $error = activate_plugin($plugin, '', true); if (is_wp_error($error)) return $error;
         update_option('acu_aftercare_check_settings', array('region' => 'GB'));
         update_blog_option($blog, 'acu_aftercare_check_settings', array('region' => 'DE'));
         $there = get_blog_option($blog, 'acu_aftercare_check_settings');
         deactivate_plugins($plugin); uninstall_plugin($plugin);
         return array($there, get_option('acu_aftercare_check_settings'), get_blog_option($blog, 'acu_aftercare_check_settings'));`,
        zipFile,
      );
      assert.deepEqual(left, [{region: 'DE'}, false, false]);
    });
  });
}
