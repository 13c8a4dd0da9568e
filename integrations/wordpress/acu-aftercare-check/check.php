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
add_filter( 'widget_text', 'acu_aftercare_check_enqueue_for', 20 );
// A part of a block theme is no content.
add_filter( 'render_block_core/html', 'acu_aftercare_check_enqueue_for', 20 );
add_filter( 'script_loader_tag', 'acu_aftercare_check_script_tag', 10, 2 );
add_filter( 'cmplz_whitelisted_script_tags', 'acu_aftercare_check_whitelist' );

/**
 * Tells WordPress of the script, the shortcode and the block.
 */
function acu_aftercare_check_register() {
	$version = acu_aftercare_check_asset()['version'];
	$script  = acu_aftercare_check_script();
	// WordPress before 6.3 takes the last argument for "in the footer".
	wp_register_script( 'acu-aftercare-check', $script['url'], array(), $script['version'], array( 'strategy' => 'defer' ) );
	wp_register_style( 'acu-aftercare-check', plugins_url( 'acu-aftercare-check.css', __FILE__ ), array(), $version );
	$css = acu_aftercare_check_css();
	if ( $css ) {
		wp_add_inline_style( 'acu-aftercare-check', $css );
	}

	add_shortcode( 'acu-aftercare-check', 'acu_aftercare_check_shortcode' );

	wp_register_script( 'acu-aftercare-check-editor', plugins_url( 'editor.js', __FILE__ ), array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ), $version, true );
	$block = array(
		'attributes'      => array_fill_keys(
			array_keys( acu_aftercare_check_page_fields() ),
			array(
				'type'    => 'string',
				'default' => '',
			)
		),
		'render_callback' => 'acu_aftercare_check_block',
	);
	register_block_type( __DIR__, $block );
	if ( is_admin() ) {
		wp_add_inline_script( 'acu-aftercare-check-editor', 'window.acuAftercareCheck = ' . wp_json_encode( acu_aftercare_check_for_editor() ) . ';', 'before' );
	}
}

/**
 * What the editor has to know.
 *
 * @return array
 */
function acu_aftercare_check_for_editor() {
	$fields = acu_aftercare_check_page_fields();
	$site   = array_intersect_key( acu_aftercare_check_settings(), $fields );
	foreach ( $fields as $name => $field ) {
		$fields[ $name ]['options'] = array();
		foreach ( acu_aftercare_check_options( $name, $site[ $name ] ?? '' ) as $value => $label ) {
			// A list, for JavaScript sorts keys that are numbers.
			$fields[ $name ]['options'][] = array(
				'value' => (string) $value,
				'label' => $label,
			);
		}
	}
	$regions = array_keys( acu_aftercare_check_asset()['numbers'] );
	return array(
		'fields'   => $fields,
		'sections' => acu_aftercare_check_sections(),
		'site'     => (object) $site,
		'numbers'  => array_map( 'acu_aftercare_check_number_of', array_combine( $regions, $regions ) ),
		'words'    => array(
			'title'     => __( 'Aftercare check', 'acu-aftercare-check' ),
			'preview'   => __( 'The check is shown here on the page.', 'acu-aftercare-check' ),
			/* translators: %s: a value from the settings page. */
			'site'      => __( 'As the settings page: %s', 'acu-aftercare-check' ),
			/* translators: %s: what holds if nobody says anything. */
			'default'   => __( 'Default: %s', 'acu-aftercare-check' ),
			/* translators: %s: the value of the settings page that is not used here. */
			'notHere'   => __( 'Do not use that of the settings page (%s) here', 'acu-aftercare-check' ),
			/* translators: 1: the value that was found, 2: what was expected. */
			'bad'       => __( '"%1$s" cannot be used. Enter %2$s.', 'acu-aftercare-check' ),
			'emergency' => $fields['emergency-number']['label'],
			'noNumber'  => acu_aftercare_check_number_of( '' ),
		),
	);
}

/**
 * On a page whose own content uses the check, the script goes into the head; elsewhere it follows what uses it.
 */
function acu_aftercare_check_enqueue_early() {
	if ( is_singular() && ! post_password_required() ) {
		$content = get_post()->post_content;
		acu_aftercare_check_enqueue_for( $content );
		if ( acu_aftercare_check_is_in( $content ) ) {
			acu_aftercare_check_enqueue();
		}
	}
}

/**
 * Whether a content has the block or the shortcode. Two brackets are for a text about the shortcode.
 *
 * @param string $content Of a page.
 * @return bool
 */
function acu_aftercare_check_is_in( $content ) {
	return preg_match( '/(?<!\[)\[acu-aftercare-check[\s\]\/]/', $content ) || has_block( 'acu-aftercare-check/check', $content );
}

/**
 * An element in a Custom HTML block, or the placeholder of an author who may not use one, needs the script, too, and has
 * the settings of the site from its tag.
 *
 * @param string $content HTML.
 * @return string The same.
 */
function acu_aftercare_check_enqueue_for( $content ) {
	$others = str_replace( acu_aftercare_check_memory( 'rendered' ), '', (string) $content );
	if ( preg_match( '/<(acu-aftercare-check[\s>]|\w+\s[^>]*data-acu-aftercare-check)/', $others ) ) {
		acu_aftercare_check_memory( 'others', $others );
		acu_aftercare_check_enqueue();
	}
	return $content;
}

/**
 * What is known of the page that is being made.
 *
 * @param string      $what Opening tags of ours (`rendered`), or text that has elements or placeholders of others (`others`).
 * @param string|null $more Is added.
 * @return string[]
 */
function acu_aftercare_check_memory( $what, $more = null ) {
	static $known = array();
	if ( null !== $more ) {
		$known[ $what ][] = $more;
	}
	return $known[ $what ] ?? array();
}

/**
 * Puts the script onto this page.
 */
function acu_aftercare_check_enqueue() {
	if ( acu_aftercare_check_without_script() ) {
		return;
	}
	wp_enqueue_script( 'acu-aftercare-check' );
	wp_enqueue_style( 'acu-aftercare-check' );
}

/**
 * Pins the script to its bytes, and keeps what rewrites or holds back scripts away from it: it needs no consent, for it
 * sends nothing and keeps nothing unless the visitor asks. On a page with placeholders, or elements in Custom HTML, it has
 * the settings of the site: those have no others.
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
		'integrity'          => acu_aftercare_check_script()['integrity'],
		'crossorigin'        => 'anonymous',
		'data-target'        => 'none',
		// Cloudflare, WP Rocket, SiteGround and others, LiteSpeed, Autoptimize, Jetpack Boost.
		'data-cfasync'       => 'false',
		'nowprocket'         => '',
		'data-no-minify'     => '1',
		'data-no-optimize'   => '1',
		'data-noptimize'     => '1',
		'data-jetpack-boost' => 'ignore',
		// Cookiebot, OneTrust.
		'data-cookieconsent' => 'ignore',
		'data-ot-ignore'     => '',
	);
	if ( acu_aftercare_check_memory( 'others' ) ) {
		$site = acu_aftercare_check_known_country( acu_aftercare_check_settings() );
		foreach ( array_intersect_key( $site, acu_aftercare_check_page_fields() ) as $name => $value ) {
			$attributes[ "data-$name" ] = $value;
		}
	}
	// WordPress before 6.3 knows no strategy.
	$defer = strpos( $tag, ' defer' ) ? '' : ' defer';
	return str_replace( ' src=', $defer . acu_aftercare_check_attributes( $attributes ) . ' src=', $tag );
}

/**
 * Tells Complianz, which has no attribute for that, to leave the script alone.
 *
 * @param string[] $scripts Parts of scripts' addresses.
 * @return string[]
 */
function acu_aftercare_check_whitelist( $scripts ) {
	$scripts[] = 'acu-aftercare-check';
	return $scripts;
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
	return acu_aftercare_check_render( array_intersect_key( $given, acu_aftercare_check_page_fields() ), get_block_wrapper_attributes() );
}

/**
 * On a page in a second language (Polylang, WPML), the country in its language is not the clinic's: es-ES on the Spanish
 * page of a clinic in London. Where the clinic has not said its country, such a page says that it is not known, which keeps
 * the script from guessing; its phone still counts. The practitioner reads the first language of the site.
 *
 * @param array $settings The settings of a check.
 * @return array
 */
function acu_aftercare_check_known_country( $settings ) {
	$site = get_option( 'WPLANG' );
	$site = false === $site && is_multisite() ? get_site_option( 'WPLANG' ) : $site;
	$site = $site ? $site : 'en_US';
	if ( isset( $settings['region'] ) || get_locale() === $site ) {
		return $settings;
	}
	return $settings + array(
		'region'      => 'not-set',
		'clinic-lang' => strtr( preg_replace( '/^([a-z]+(?:_[A-Z]{2}\b)?).*$/', '$1', $site ), '_', '-' ),
	);
}

/**
 * The element with all its settings, and what people see without JavaScript; that alone where no script can run.
 *
 * @param array  $given   What is said here; the settings of the site hold for the rest.
 * @param string $wrapper Attributes of the `div` around it.
 * @return string
 */
function acu_aftercare_check_render( $given, $wrapper = '' ) {
	// A summary of a page has no place for it.
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return '';
	}
	list( $settings, $problems ) = acu_aftercare_check_settings_of( $given );
	$fallback                    = acu_aftercare_check_fallback( $settings );
	if ( acu_aftercare_check_without_script() ) {
		$words = acu_aftercare_check_words( $settings['lang'] ?? get_bloginfo( 'language' ) );
		return sprintf( '<p>%s <a href="%s" lang="%s">%s</a></p>', $fallback, esc_url( get_permalink() ), esc_attr( $words['lang'] ), esc_html( $words['start'] ) );
	}
	acu_aftercare_check_enqueue();

	if ( isset( $settings['opening-hours'] ) && ! isset( $settings['time-zone'] ) && acu_aftercare_check_own_time_zone() ) {
		$settings['time-zone'] = acu_aftercare_check_own_time_zone();
	}
	$settings   = acu_aftercare_check_known_country( $settings );
	$attributes = array_intersect_key( $settings, acu_aftercare_check_page_fields() );
	$opening    = '<acu-aftercare-check' . acu_aftercare_check_attributes( $attributes ) . '>';
	acu_aftercare_check_memory( 'rendered', $opening );
	$html = '<div' . ( $wrapper ? " $wrapper" : '' ) . '>' . $opening . acu_aftercare_check_json( array_diff_key( $settings, $attributes ) ) . $fallback . '</acu-aftercare-check></div>';

	// Only for those who can mend it.
	if ( $problems && current_user_can( 'edit_posts' ) ) {
		$fields = acu_aftercare_check_fields();
		$html  .= '<p><strong>' . esc_html__( 'Aftercare check; visitors do not see this:', 'acu-aftercare-check' ) . '</strong>';
		foreach ( $problems as $name => $problem ) {
			$html .= ' ' . esc_html( isset( $fields[ $name ] ) ? $fields[ $name ]['label'] . ': ' . $problem : $problem );
		}
		$html .= '</p>';
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
		$html .= '' === $value ? ' ' . esc_attr( $name ) : sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
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

/**
 * What does not fit attributes, as the script reads it. It is data, so no policy for scripts forbids it.
 *
 * @param array $settings By name.
 * @return string HTML; empty without settings.
 */
function acu_aftercare_check_json( $settings ) {
	if ( ! $settings ) {
		return '';
	}
	$json = wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_UNESCAPED_SLASHES );
	// In the output of a block, WordPress would take brackets within a text for a shortcode.
	$json = preg_replace_callback(
		'/"(?:[^"\\\\]|\\\\.)*"/',
		static function ( $text ) {
			return str_replace( array( '[', ']' ), array( '\u005b', '\u005d' ), $text[0] );
		},
		$json
	);
	return '<script type="application/json">' . $json . '</script>';
}
