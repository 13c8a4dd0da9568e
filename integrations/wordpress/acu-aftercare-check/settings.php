<?php
/**
 * The settings: one table for the settings page, the shortcode and the block.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the build knows of the script: version, integrity, regions.
 *
 * @return array
 */
function acu_aftercare_check_asset() {
	static $asset;
	$asset = $asset ?? require __DIR__ . '/acu-aftercare-check.asset.php';
	return $asset;
}

/**
 * The settings by the names of the element's attributes. A pattern holds for the whole value, in PHP and in JavaScript,
 * whatever the case: it says no more than the script itself would say to a bad value, but to whom can mend it.
 *
 * @return array[]
 */
function acu_aftercare_check_fields() {
	$fields  = require __DIR__ . '/fields.php';
	$asset   = acu_aftercare_check_asset();
	$regions = array_map( 'acu_aftercare_check_region_name', array_combine( $asset['regions'], $asset['regions'] ) );
	asort( $regions );
	$fields['region']['options'] += $regions;
	return $fields;
}

/**
 * The name of a region in the reader's language, as far as this PHP knows it.
 *
 * @param string $code ISO 3166-1 alpha-2.
 * @return string
 */
function acu_aftercare_check_region_name( $code ) {
	$name = class_exists( 'Locale' ) ? Locale::getDisplayRegion( '-' . $code, determine_locale() ) : '';
	return $name ? "$name ($code)" : $code;
}

/**
 * Takes of some values those that can be used.
 *
 * @param array $values By the names of the settings. An empty value says nothing.
 * @return array{0: string[], 1: string[]} The good values, and what to tell about each of the others.
 */
function acu_aftercare_check_sort( $values ) {
	$fields   = acu_aftercare_check_fields();
	$good     = array();
	$problems = array();
	foreach ( $values as $name => $value ) {
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( '' === $value ) {
			continue;
		}
		if ( ! isset( $fields[ $name ] ) ) {
			/* translators: 1: what was found, 2: a list of names. */
			$problems[ $name ] = sprintf( __( '"%1$s" is no setting. There are: %2$s.', 'acu-aftercare-check' ), is_int( $name ) ? $value : $name, implode( ', ', array_keys( $fields ) ) );
		} elseif ( ! preg_match( '~^(?:' . $fields[ $name ]['pattern'] . ')$~Diu', $value ) ) {
			/* translators: 1: name of a setting, 2: the value that was found, 3: what was expected. */
			$problems[ $name ] = sprintf( __( '%1$s: "%2$s" cannot be used; expected is %3$s.', 'acu-aftercare-check' ), $fields[ $name ]['label'], $value, $fields[ $name ]['expected'] );
		} else {
			$good[ $name ] = $value;
		}
	}
	return array( $good, $problems );
}

/**
 * The settings of the whole site.
 *
 * @return string[]
 */
function acu_aftercare_check_settings() {
	return (array) get_option( 'acu_aftercare_check_settings', array() );
}
