<?php
/**
 * Settings → Aftercare check: what holds wherever a shortcode or block says nothing else.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'acu_aftercare_check_add_page' );
add_action( 'admin_init', 'acu_aftercare_check_register_settings' );
add_filter( 'plugin_action_links_acu-aftercare-check/acu-aftercare-check.php', 'acu_aftercare_check_add_link' );

/**
 * Adds the page to the menu.
 */
function acu_aftercare_check_add_page() {
	add_options_page(
		__( 'Aftercare check', 'acu-aftercare-check' ),
		__( 'Aftercare check', 'acu-aftercare-check' ),
		'manage_options',
		'acu-aftercare-check',
		'acu_aftercare_check_show_page'
	);
}

/**
 * Adds the way to the settings to the list of plugins.
 *
 * @param string[] $links The links that are there.
 * @return string[]
 */
function acu_aftercare_check_add_link( $links ) {
	$url = admin_url( 'options-general.php?page=acu-aftercare-check' );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'acu-aftercare-check' ) ) );
	return $links;
}

/**
 * Tells WordPress of the one option and its fields.
 */
function acu_aftercare_check_register_settings() {
	register_setting(
		'acu_aftercare_check',
		'acu_aftercare_check_settings',
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => 'acu_aftercare_check_sanitize',
		)
	);
	add_settings_section( 'acu_aftercare_check_clinic', '', 'acu_aftercare_check_show_intro', 'acu-aftercare-check' );
	foreach ( acu_aftercare_check_fields() as $name => $field ) {
		add_settings_field(
			"acu_aftercare_check_$name",
			$field['label'],
			'acu_aftercare_check_show_field',
			'acu-aftercare-check',
			'acu_aftercare_check_clinic',
			array(
				'name'      => $name,
				'field'     => $field,
				'label_for' => "acu_aftercare_check_$name",
			)
		);
	}
}

/**
 * Keeps of what was sent what can be used. Where something cannot, what was saved before stays, and a message says so.
 *
 * @param mixed $sent What the form sent.
 * @return string[]
 */
function acu_aftercare_check_sanitize( $sent ) {
	list( $good, $problems ) = acu_aftercare_check_sort( is_array( $sent ) ? $sent : array() );
	$before                  = acu_aftercare_check_settings();
	foreach ( $problems as $name => $problem ) {
		add_settings_error( 'acu_aftercare_check_settings', "acu_aftercare_check_$name", esc_html( $problem ) );
		if ( isset( $before[ $name ] ) ) {
			$good[ $name ] = $before[ $name ];
		}
	}
	if ( isset( $good['region'] ) ) {
		$good['region'] = str_replace( 'UK', 'GB', strtoupper( $good['region'] ) );
	}
	return $good;
}

/**
 * What the page is for.
 */
function acu_aftercare_check_show_intro() {
	printf(
		'<p>%s</p><p>%s <code>[acu-aftercare-check]</code></p>',
		esc_html__( 'These settings hold on the whole site, wherever a block or shortcode says nothing else.', 'acu-aftercare-check' ),
		esc_html__( 'To show the check on a page, insert the block "Aftercare check", or the shortcode', 'acu-aftercare-check' )
	);
}

/**
 * One field of the form.
 *
 * @param array $args Its name and its row of the table.
 */
function acu_aftercare_check_show_field( $args ) {
	$field = $args['field'];
	$value = acu_aftercare_check_settings()[ $args['name'] ] ?? '';
	$id    = $args['label_for'];
	$name  = "acu_aftercare_check_settings[{$args['name']}]";
	if ( isset( $field['options'] ) ) {
		printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $name ) );
		foreach ( $field['options'] as $option => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $option ), selected( $option, $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf( '<input type="text" class="regular-text" id="%s" name="%s" value="%s">', esc_attr( $id ), esc_attr( $name ), esc_attr( $value ) );
	}
	if ( isset( $field['help'] ) ) {
		printf( '<p class="description">%s</p>', esc_html( $field['help'] ) );
	}
}

/**
 * The whole page. WordPress itself shows the messages above it.
 */
function acu_aftercare_check_show_page() {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'acu_aftercare_check' );
	do_settings_sections( 'acu-aftercare-check' );
	submit_button();
	echo '</form></div>';
}
