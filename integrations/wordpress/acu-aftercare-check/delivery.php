<?php
/**
 * Which script a page gets: the whole one, with every language, or one that is joined here from the languages that the
 * clinic has chosen.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

add_action( 'add_option_acu_aftercare_check_settings', 'acu_aftercare_check_join' );
add_action( 'update_option_acu_aftercare_check_settings', 'acu_aftercare_check_join' );
add_action( 'admin_init', 'acu_aftercare_check_join_if_stale' );
add_action( 'wp_footer', 'acu_aftercare_check_plan_join' );
add_action( 'acu_aftercare_check_join', 'acu_aftercare_check_join_if_stale' );

/**
 * The languages that can be joined to the script. English is always inside.
 *
 * @return string[] Tags; empty if this copy of the plugin has no parts to join.
 */
function acu_aftercare_check_parts() {
	$parts = array();
	if ( file_exists( __DIR__ . '/acu-aftercare-check.slim.js' ) ) {
		foreach ( (array) glob( __DIR__ . '/locales/*.js' ) as $path ) {
			$parts[] = basename( $path, '.js' );
		}
	}
	return $parts;
}

/**
 * The languages that the clinic has chosen.
 *
 * @return string[]|null Tags, without English; null for all.
 */
function acu_aftercare_check_chosen() {
	$chosen = acu_aftercare_check_saved()['delivery'] ?? null;
	$parts  = acu_aftercare_check_parts();
	return is_array( $chosen ) && $parts ? array_values( array_intersect( $parts, $chosen ) ) : null;
}

/**
 * What a joined script is made from; another update or choice makes another.
 *
 * @return string Empty if all languages are delivered.
 */
function acu_aftercare_check_recipe() {
	$chosen = acu_aftercare_check_chosen();
	$asset  = acu_aftercare_check_asset();
	return null === $chosen ? '' : $asset['version'] . ' ' . $asset['integrity'] . ' ' . implode( ' ', $chosen );
}

/**
 * Where joined scripts are.
 *
 * @return array{path: string, url: string} Without a slash at the end.
 */
function acu_aftercare_check_folder() {
	$uploads = wp_upload_dir( null, false );
	return array(
		'path' => $uploads['basedir'] . '/acu-aftercare-check',
		'url'  => set_url_scheme( $uploads['baseurl'] . '/acu-aftercare-check' ),
	);
}

/**
 * The joined script, if it is there and up to date.
 *
 * @return array|null
 */
function acu_aftercare_check_joined() {
	$recipe = acu_aftercare_check_recipe();
	$joined = get_option( 'acu_aftercare_check_joined' );
	$folder = acu_aftercare_check_folder()['path'];
	return $recipe && is_array( $joined ) && $joined['recipe'] === $recipe && $joined['file'] && file_exists( "$folder/$joined[file]" ) ? $joined : null;
}

/**
 * The script that a page loads. The whole one while a joined one is missing: it works everywhere.
 *
 * @return array{url: string, integrity: string, version: string|null}
 */
function acu_aftercare_check_script() {
	$joined = acu_aftercare_check_joined();
	if ( $joined ) {
		return array(
			'url'       => acu_aftercare_check_folder()['url'] . '/' . $joined['file'],
			'integrity' => $joined['integrity'],
			// The name tells one from another.
			'version'   => null,
		);
	}
	$asset = acu_aftercare_check_asset();
	return array(
		'url'       => plugins_url( 'acu-aftercare-check.js', __FILE__ ),
		'integrity' => $asset['integrity'],
		'version'   => $asset['version'],
	);
}

/**
 * The way to write files.
 *
 * @return WP_Filesystem_Base|null
 */
function acu_aftercare_check_files() {
	require_once ABSPATH . 'wp-admin/includes/file.php';
	$uploads = wp_upload_dir( null, false );
	return WP_Filesystem( false, $uploads['basedir'], true ) ? $GLOBALS['wp_filesystem'] : null;
}

/**
 * Whether a script has to be joined: after a choice or an update, or if the file is gone. Not again and again where it
 * cannot be written.
 *
 * @return bool
 */
function acu_aftercare_check_is_stale() {
	$joined = get_option( 'acu_aftercare_check_joined' );
	$none   = array(
		'recipe' => '',
		'file'   => '',
	);
	$joined = is_array( $joined ) ? $joined : $none;
	return $joined['recipe'] !== acu_aftercare_check_recipe() || ( $joined['file'] && ! acu_aftercare_check_joined() );
}

/**
 * Joins the script anew if that is needed.
 */
function acu_aftercare_check_join_if_stale() {
	if ( acu_aftercare_check_is_stale() ) {
		acu_aftercare_check_join();
	}
}

/**
 * After an update by WordPress itself, nobody may open the administration for weeks.
 */
function acu_aftercare_check_plan_join() {
	if ( acu_aftercare_check_is_stale() && ! wp_next_scheduled( 'acu_aftercare_check_join' ) ) {
		wp_schedule_single_event( time(), 'acu_aftercare_check_join' );
	}
}

/**
 * Joins the script and the chosen languages, which hand themselves to it, in one file. The others lie beside it as data,
 * where the script looks for them when a reader wants one. The file before stays for pages that are in a cache.
 */
function acu_aftercare_check_join() {
	$recipe = acu_aftercare_check_recipe();
	$before = get_option( 'acu_aftercare_check_joined' );
	if ( ! $recipe ) {
		if ( $before ) {
			acu_aftercare_check_remove_joined();
		}
		return;
	}
	$files  = acu_aftercare_check_files();
	$folder = acu_aftercare_check_folder()['path'];
	$joined = array(
		'recipe'    => $recipe,
		'file'      => '',
		'integrity' => '',
	);
	if ( $files ) {
		$script = $files->get_contents( __DIR__ . '/acu-aftercare-check.slim.js' );
		foreach ( acu_aftercare_check_chosen() as $tag ) {
			$script .= "\n" . $files->get_contents( __DIR__ . "/locales/$tag.js" );
		}
		$name = 'acu-aftercare-check-' . substr( hash( 'sha256', $script ), 0, 16 ) . '.js';
		if ( wp_mkdir_p( $folder ) && $files->put_contents( "$folder/$name", $script, FS_CHMOD_FILE ) && $files->get_contents( "$folder/$name" ) === $script ) {
			$joined['file'] = $name;
			// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- This is how browsers want a hash.
			$joined['integrity'] = 'sha384-' . base64_encode( hash( 'sha384', $script, true ) );
			wp_mkdir_p( "$folder/locales" );
			foreach ( array_diff( acu_aftercare_check_parts(), acu_aftercare_check_chosen() ) as $tag ) {
				$files->put_contents( "$folder/locales/$tag.json", $files->get_contents( __DIR__ . "/locales/$tag.json" ), FS_CHMOD_FILE );
			}
			foreach ( (array) glob( "$folder/acu-aftercare-check-*.js" ) as $path ) {
				if ( ! in_array( basename( $path ), array( $name, $before['file'] ?? '' ), true ) ) {
					$files->delete( $path );
				}
			}
		}
	}
	update_option( 'acu_aftercare_check_joined', $joined );
}

/**
 * Removes all that was joined.
 */
function acu_aftercare_check_remove_joined() {
	$files = acu_aftercare_check_files();
	if ( $files ) {
		$files->delete( acu_aftercare_check_folder()['path'], true );
	}
	delete_option( 'acu_aftercare_check_joined' );
}
