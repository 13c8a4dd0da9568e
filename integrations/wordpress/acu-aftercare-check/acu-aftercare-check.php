<?php
/**
 * Plugin Name:       Acu Aftercare Check
 * Description:       Tells people whose back hurts more after acupuncture what is usual, what to do, and when to get help.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       acu-aftercare-check
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

// The build puts the script and what is known of it into the zip; a copy of the sources has neither.
if ( file_exists( __DIR__ . '/acu-aftercare-check.asset.php' ) ) {
	require __DIR__ . '/settings.php';
	require __DIR__ . '/names.php';
	require __DIR__ . '/delivery.php';
	require __DIR__ . '/fallback.php';
	require __DIR__ . '/check.php';
	require __DIR__ . '/settings-page.php';
} else {
	add_action( 'admin_notices', 'acu_aftercare_check_incomplete' );
}

/**
 * Says that this copy cannot work.
 */
function acu_aftercare_check_incomplete() {
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html__( 'Acu Aftercare Check: this copy of the plugin has no script. Install the zip file instead.', 'acu-aftercare-check' )
	);
}
