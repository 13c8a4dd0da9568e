<?php
/**
 * The check on a page: the script, the shortcode and the block.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'acu_aftercare_check_register' );
add_action( 'wp_enqueue_scripts', 'acu_aftercare_check_enqueue_early' );
add_filter( 'the_content', 'acu_aftercare_check_enqueue_for', 20 );
add_filter( 'script_loader_tag', 'acu_aftercare_check_script_tag', 10, 2 );

/**
 * Tells WordPress of the script, the shortcode and the block.
 */
function acu_aftercare_check_register() {
	$version = acu_aftercare_check_asset()['version'];
	// WordPress before 6.3 takes the last argument for "in the footer".
	wp_register_script( 'acu-aftercare-check', plugins_url( 'acu-aftercare-check.js', __FILE__ ), array(), $version, array( 'strategy' => 'defer' ) );
	wp_register_style( 'acu-aftercare-check', plugins_url( 'acu-aftercare-check.css', __FILE__ ), array(), $version );

	add_shortcode( 'acu-aftercare-check', 'acu_aftercare_check_shortcode' );

	$fields = acu_aftercare_check_fields();
	wp_register_script( 'acu-aftercare-check-editor', plugins_url( 'editor.js', __FILE__ ), array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ), $version, true );
	$block = array(
		'attributes'      => array_fill_keys(
			array_keys( $fields ),
			array(
				'type'    => 'string',
				'default' => '',
			)
		),
		'render_callback' => 'acu_aftercare_check_block',
	);
	register_block_type( __DIR__, $block );
	if ( is_admin() ) {
		$editor = array(
			'fields'   => $fields,
			'defaults' => (object) acu_aftercare_check_settings(),
			'words'    => array(
				'title'   => __( 'Aftercare check', 'acu-aftercare-check' ),
				'panel'   => __( 'Clinic', 'acu-aftercare-check' ),
				'preview' => __( 'The check is shown here on the page.', 'acu-aftercare-check' ),
				/* translators: %s: a value from the settings page. */
				'default' => __( 'From the settings page: %s', 'acu-aftercare-check' ),
				/* translators: %s: what was expected. */
				'bad'     => __( 'This cannot be used; expected is %s.', 'acu-aftercare-check' ),
			),
		);
		wp_add_inline_script( 'acu-aftercare-check-editor', 'window.acuAftercareCheck = ' . wp_json_encode( $editor ) . ';', 'before' );
	}
}

/**
 * On a page whose own content uses the check, the script goes into the head; elsewhere it follows what uses it.
 */
function acu_aftercare_check_enqueue_early() {
	if ( is_singular() && ! post_password_required() ) {
		$content = get_post()->post_content;
		acu_aftercare_check_enqueue_for( $content );
		// Two brackets are for a text about the shortcode.
		if ( preg_match( '/(?<!\[)\[acu-aftercare-check[\s\]\/]/', $content ) || has_block( 'acu-aftercare-check/check', $content ) ) {
			acu_aftercare_check_enqueue();
		}
	}
}

/**
 * An element in a Custom HTML block, or the placeholder of an author who may not use one, needs the script, too.
 *
 * @param string $content HTML.
 * @return string The same.
 */
function acu_aftercare_check_enqueue_for( $content ) {
	if ( preg_match( '/<(acu-aftercare-check[\s>]|\w+\s[^>]*data-acu-aftercare-check)/', $content ) ) {
		acu_aftercare_check_enqueue();
	}
	return $content;
}

/**
 * Puts the script onto this page.
 */
function acu_aftercare_check_enqueue() {
	wp_enqueue_script( 'acu-aftercare-check' );
	wp_enqueue_style( 'acu-aftercare-check' );
}

/**
 * Pins the script to its bytes, keeps plugins that rewrite scripts away from it, and gives it the settings of the site:
 * a placeholder or an element in a Custom HTML block has no others.
 *
 * @param string $tag    The script tag.
 * @param string $handle Of which script.
 * @return string
 */
function acu_aftercare_check_script_tag( $tag, $handle ) {
	if ( 'acu-aftercare-check' !== $handle ) {
		return $tag;
	}
	$attributes = array(
		'integrity'        => acu_aftercare_check_asset()['integrity'],
		'crossorigin'      => 'anonymous',
		'data-target'      => 'none',
		'data-cfasync'     => 'false',
		'data-no-minify'   => '1',
		'data-no-optimize' => '1',
		'data-noptimize'   => '1',
	);
	foreach ( acu_aftercare_check_settings() as $name => $value ) {
		$attributes[ "data-$name" ] = $value;
	}
	// WordPress before 6.3 knows no strategy.
	$defer = strpos( $tag, ' defer' ) ? '' : ' defer';
	return str_replace( ' src=', $defer . acu_aftercare_check_attributes( $attributes ) . ' src=', $tag );
}

/**
 * The shortcode.
 *
 * @param array|string $given Its attributes, with hyphens or underscores.
 * @return string
 */
function acu_aftercare_check_shortcode( $given ) {
	$values = array();
	foreach ( (array) $given as $name => $value ) {
		$values[ is_int( $name ) ? $name : strtr( $name, '_', '-' ) ] = $value;
	}
	return acu_aftercare_check_render( $values );
}

/**
 * The block.
 *
 * @param array $given Its attributes, among which WordPress may have put others.
 * @return string
 */
function acu_aftercare_check_block( $given ) {
	return acu_aftercare_check_render( array_intersect_key( $given, acu_aftercare_check_fields() ), get_block_wrapper_attributes() );
}

/**
 * The element. What is inside it is for browsers without JavaScript; it is all in one line and inline, so that the text
 * filters of WordPress leave it where it is.
 *
 * @param array  $given   What is said here; the settings of the site hold for the rest.
 * @param string $wrapper Attributes of the `div` around it.
 * @return string
 */
function acu_aftercare_check_render( $given, $wrapper = '' ) {
	acu_aftercare_check_enqueue();
	list( $good, $problems ) = acu_aftercare_check_sort( $given );
	$settings                = $good + acu_aftercare_check_settings();

	$call = '';
	if ( isset( $settings['clinic-phone'] ) ) {
		$number = preg_replace( '/^((?:\+|00)[0-9\s.\-]*)\(0\)/u', '$1', $settings['clinic-phone'] );
		$number = str_replace( '#', '%23', preg_replace( '/[^+*#0-9]/', '', $number ) );
		$call   = sprintf(
			'<a href="tel:%s">%s</a> ',
			esc_attr( $number ),
			/* translators: %s: a phone number. */
			esc_html( sprintf( __( 'Call the clinic: %s', 'acu-aftercare-check' ), $settings['clinic-phone'] ) )
		);
	}
	$emergency = esc_html__( 'In an emergency, call your local emergency number.', 'acu-aftercare-check' );
	$html      = '<div' . ( $wrapper ? " $wrapper" : '' ) . '><acu-aftercare-check' . acu_aftercare_check_attributes( $settings ) . ">$call$emergency</acu-aftercare-check></div>";

	// Only for those who can mend it.
	if ( $problems && current_user_can( 'edit_posts' ) ) {
		$html .= '<p><strong>' . esc_html__( 'Aftercare check; visitors do not see this:', 'acu-aftercare-check' ) . '</strong> ' . esc_html( implode( ' ', $problems ) ) . '</p>';
	}
	return $html;
}

/**
 * Attributes as HTML.
 *
 * @param string[] $attributes By name.
 * @return string
 */
function acu_aftercare_check_attributes( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	// In the output of a block, WordPress would still take brackets for a shortcode.
	return strtr(
		$html,
		array(
			'[' => '&#091;',
			']' => '&#093;',
		)
	);
}
