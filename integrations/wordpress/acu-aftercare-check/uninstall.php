<?php
/**
 * Leaves nothing behind.
 *
 * @package acu-aftercare-check
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once ABSPATH . 'wp-admin/includes/file.php';

/**
 * Removes what the plugin keeps of the current site.
 */
function acu_aftercare_check_uninstall() {
	delete_option( 'acu_aftercare_check_settings' );
	delete_option( 'acu_aftercare_check_refused' );
	delete_option( 'acu_aftercare_check_joined' );
	wp_clear_scheduled_hook( 'acu_aftercare_check_join' );
	$uploads = wp_upload_dir( null, false )['basedir'];
	if ( is_dir( "$uploads/acu-aftercare-check" ) && WP_Filesystem( false, $uploads, true ) ) {
		$GLOBALS['wp_filesystem']->delete( "$uploads/acu-aftercare-check", true );
	}
}

if ( is_multisite() ) {
	$acu_aftercare_check_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $acu_aftercare_check_sites as $acu_aftercare_check_site ) {
		switch_to_blog( $acu_aftercare_check_site );
		acu_aftercare_check_uninstall();
		restore_current_blog();
	}
} else {
	acu_aftercare_check_uninstall();
}
