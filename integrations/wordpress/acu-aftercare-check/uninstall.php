<?php
/**
 * Leaves nothing behind.
 *
 * @package acu-aftercare-check
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'acu_aftercare_check_settings' );

if ( is_multisite() ) {
	$acu_aftercare_check_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $acu_aftercare_check_sites as $acu_aftercare_check_site ) {
		delete_blog_option( $acu_aftercare_check_site, 'acu_aftercare_check_settings' );
	}
}
