// A real WordPress out of Debian's package, with a database of its own.
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {answers, freePort, makeRoom, need, needPhp, run, tryTo, unpackDebian} from './system.mjs';

const packages = [
  'wordpress',
  ...['twentytwentythree', 'twentytwentyfour', 'twentytwentyfive'].map((theme) => `wordpress-theme-${theme}`),
  ...['cropper', 'underscore', 'prototype', 'scriptaculous', 'jquery', 'jquery-ui', 'lodash'].map(
    (js) => `libjs-${js}`,
  ),
  'libphp-phpmailer',
  'php-getid3',
];

/** The WordPress of a suite of Debian: its files and version, or why it is missing. */
export const findWordPress = (suite) =>
  tryTo(() => {
    needPhp('mysqli', 'xml', 'mbstring');
    need('mariadbd', 'mariadb-install-db', 'mariadb-admin', 'mariadb');
    const tree = unpackDebian(suite, packages);
    const [, version] = /wp_version = '(.+)'/.exec(
      readFileSync(join(tree, 'usr/share/wordpress/wp-includes/version.php'), 'utf8'),
    );
    return {tree, version};
  });

/** Starts it: an administrator `admin`, an author `author`, passwords as their names. */
export async function startWordPress({tree}) {
  const {folder, start, stop, until} = makeRoom('wordpress');
  const docroot = join(folder, 'site');
  run('cp', ['-rL', join(tree, 'usr/share/wordpress'), docroot]);
  run('cp', ['-rL', `${join(tree, 'var/lib/wordpress/wp-content')}/.`, join(docroot, 'wp-content')]);
  const getId3 = join(docroot, 'wp-includes/ID3');
  if (!existsSync(join(getId3, 'getid3.php'))) run('cp', ['-rL', `${join(tree, 'usr/share/php/getid3')}/.`, getId3]);
  mkdirSync(join(docroot, 'wp-content/uploads'), {recursive: true});

  const data = join(folder, 'data');
  const socket = join(folder, 'db');
  const mine = ['--no-defaults', ...(process.getuid() === 0 ? ['--user=root'] : [])];
  run('mariadb-install-db', [...mine, `--datadir=${data}`, '--auth-root-authentication-method=normal']);
  start('mariadbd', [...mine, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking']);
  const client = ['--no-defaults', `--socket=${socket}`, '-uroot'];
  await until(() => {
    try {
      return run('mariadb-admin', [...client, 'ping']) !== '';
    } catch {
      return false;
    }
  }, 'MariaDB');
  run('mariadb', [...client, '-e', 'CREATE DATABASE wp CHARACTER SET utf8mb4']);

  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  writeFileSync(
    join(docroot, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
foreach (array('AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT') as $key) define($key, $key);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${folder}/php.log');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct'); define('WP_HOME', '${base}'); define('WP_SITEURL', '${base}');
if (file_exists(__DIR__ . '/network.php')) require __DIR__ . '/network.php';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );

  /** Runs PHP inside this WordPress, and returns what its `return` gives. */
  const php = (code, input = null) => {
    const program = `
      $_SERVER += array('HTTP_HOST' => '127.0.0.1:${port}', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1');
      if (!empty($installing)) define('WP_INSTALLING', true);
      require '${docroot}/wp-load.php';
      foreach (array('upgrade', 'user', 'plugin', 'file', 'misc') as $file) require_once ABSPATH . "wp-admin/includes/$file.php";
      $input = json_decode(file_get_contents('php://stdin'), true);
      echo "\\n", json_encode((function ($input) { ${code} })($input));`;
    const out = run('php', ['-d', 'display_errors=stderr', '-r', program], {
      cwd: docroot,
      input: JSON.stringify(input),
    });
    return JSON.parse(out.slice(out.lastIndexOf('\n')));
  };

  run('php', [
    '-r',
    `define('WP_INSTALLING', true); $_SERVER += array('HTTP_HOST' => '127.0.0.1:${port}', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1');
     require '${docroot}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
     wp_install('Millrace Acupuncture', 'admin', 'admin@clinic.example', true, '', 'admin');
     wp_insert_user(array('user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@clinic.example', 'role' => 'author'));`,
  ]);
  const theme = php(
    `foreach (array('twentytwentyfive', 'twentytwentyfour', 'twentytwentythree') as $theme)
       if (wp_get_theme($theme)->exists()) { switch_theme($theme); return $theme; }`,
  );

  start(
    'php',
    ['-d', 'opcache.enable_cli=1', '-d', 'upload_max_filesize=32M', '-S', `127.0.0.1:${port}`, '-t', docroot],
    {
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    },
  );
  await until(answers(`${base}/wp-login.php`), 'WordPress');

  return {
    base,
    docroot,
    php,
    stop,
    theme,
    /** What PHP complained of since the last time. */
    phpLog: () => (existsSync(join(folder, 'php.log')) ? readFileSync(join(folder, 'php.log'), 'utf8') : ''),
    copyIn: (file, path) => copyFileSync(file, join(docroot, path)),
    /** Saves a page as a user may save it, with all of WordPress's filters, and returns its address. */
    write: (content, user = 'admin') =>
      php(
        `wp_set_current_user(get_user_by('login', $input['user'])->ID);
         return get_permalink(wp_insert_post(wp_slash(array('post_title' => 'Page', 'post_status' => 'publish', 'post_content' => $input['content'])), true));`,
        {content, user},
      ),
  };
}

export async function logIn(page, base, user) {
  await page.goto(`${base}/wp-login.php`);
  // The form's own script would take the focus away.
  await page.evaluate((name) => {
    for (const [id, value] of [
      ['user_login', name],
      ['user_pass', name],
    ])
      window.document.getElementById(id).value = value;
  }, user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}
