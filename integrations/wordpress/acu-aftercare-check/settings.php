<?php
/**
 * The settings: one table for the settings page, the shortcode and the block.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the build knows of the script: version, integrity, emergency numbers, the first words for patients.
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
 * whatever the case: it says no more than the script itself would say to a bad value, but to whom can mend it. Those with
 * `json` do not fit attributes; those with `entry` are lists.
 *
 * @return array[]
 */
function acu_aftercare_check_fields() {
	static $fields;
	$fields = $fields ?? require __DIR__ . '/fields.php';
	return $fields;
}

/**
 * The settings that a shortcode or a block can have.
 *
 * @return array[]
 */
function acu_aftercare_check_page_fields() {
	return array_filter(
		acu_aftercare_check_fields(),
		static function ( $field ) {
			return ! isset( $field['json'] );
		}
	);
}

/**
 * Whether a value as a whole is what a field takes.
 *
 * @param array  $field A row of the table, or of an entry.
 * @param string $value Trimmed.
 * @return bool
 */
function acu_aftercare_check_fits( $field, $value ) {
	return 1 === preg_match( '~^(?:' . $field['pattern'] . ')$~Diu', $value );
}

/**
 * Says that a value cannot be used, and what would be.
 *
 * @param string $value    What was found.
 * @param string $expected What a field takes.
 * @return string
 */
function acu_aftercare_check_problem( $value, $expected ) {
	if ( '' === $value ) {
		/* translators: %s: what was expected, such as "an e-mail address". */
		return sprintf( __( 'This is empty. Enter %s.', 'acu-aftercare-check' ), $expected );
	}
	/* translators: 1: the value that was found, 2: what was expected, such as "an e-mail address". */
	return sprintf( __( '"%1$s" cannot be used. Enter %2$s.', 'acu-aftercare-check' ), $value, $expected );
}

/**
 * Takes of some values those that can be used.
 *
 * @param array $values By the names of the settings. An empty value says nothing.
 * @return array{0: array, 1: string[]} The good values, and what to tell about each of the others.
 */
function acu_aftercare_check_sort( $values ) {
	$fields   = acu_aftercare_check_fields();
	$good     = array();
	$problems = array();
	foreach ( $values as $name => $value ) {
		if ( isset( $fields[ $name ]['entry'] ) ) {
			list( $entries, $problem ) = acu_aftercare_check_sort_list( $fields[ $name ]['entry'], $value );
			if ( $problem ) {
				$problems[ $name ] = $problem;
			} elseif ( $entries ) {
				$good[ $name ] = $entries;
			}
			continue;
		}
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( '' === $value ) {
			continue;
		}
		if ( ! isset( $fields[ $name ] ) ) {
			/* translators: 1: what was found, 2: a list of names. */
			$problems[ $name ] = sprintf( __( '"%1$s" is no setting. There are: %2$s.', 'acu-aftercare-check' ), is_int( $name ) ? $value : $name, implode( ', ', array_keys( acu_aftercare_check_page_fields() ) ) );
		} elseif ( ! acu_aftercare_check_fits( $fields[ $name ], $value ) ) {
			$problems[ $name ] = acu_aftercare_check_problem( $value, $fields[ $name ]['expected'] );
		} else {
			$good[ $name ] = $value;
		}
	}
	if ( isset( $good['region'] ) ) {
		$good['region'] = str_replace( 'UK', 'GB', strtoupper( $good['region'] ) );
	}
	return array( $good, $problems );
}

/**
 * The days of the week.
 *
 * @return string[] Names by what the settings call them.
 */
function acu_aftercare_check_days() {
	return array(
		'mon' => __( 'Monday', 'acu-aftercare-check' ),
		'tue' => __( 'Tuesday', 'acu-aftercare-check' ),
		'wed' => __( 'Wednesday', 'acu-aftercare-check' ),
		'thu' => __( 'Thursday', 'acu-aftercare-check' ),
		'fri' => __( 'Friday', 'acu-aftercare-check' ),
		'sat' => __( 'Saturday', 'acu-aftercare-check' ),
		'sun' => __( 'Sunday', 'acu-aftercare-check' ),
	);
}

/**
 * The entries of a list, without those that are empty.
 *
 * @param array[] $parts Its fields.
 * @param mixed   $found A list of arrays.
 * @return array{0: array[], 1: string} The entries, as they were found, and what to tell about those that cannot be used.
 */
function acu_aftercare_check_sort_list( $parts, $found ) {
	$entries  = array();
	$problems = array();
	foreach ( is_array( $found ) ? $found : array() as $entry ) {
		$kept = array();
		foreach ( array_keys( $parts ) as $key ) {
			$value        = is_array( $entry ) ? $entry[ $key ] ?? '' : '';
			$kept[ $key ] = is_array( $value ) ? array_values( array_filter( $value, 'is_string' ) ) : trim( (string) $value );
		}
		// A day alone is no entry: each day of the form has room for times.
		if ( '' === implode( '', array_filter( $kept, 'is_string' ) ) ) {
			continue;
		}
		$entries[] = $kept;
		$names     = array_intersect_key( acu_aftercare_check_days(), array_flip( $kept['days'] ?? array() ) );
		foreach ( $kept as $key => $value ) {
			foreach ( is_array( $value ) && $value ? $value : array( $value ) as $one ) {
				if ( is_string( $one ) && acu_aftercare_check_fits( $parts[ $key ], $one ) ) {
					continue;
				}
				/* translators: 1: name of a field, such as Phone, 2: what is wrong with it. */
				$problems[] = sprintf( __( '%1$s: %2$s', 'acu-aftercare-check' ), trim( implode( ', ', $names ) . ' ' . $parts[ $key ]['label'] ), acu_aftercare_check_problem( is_string( $one ) ? $one : '', $parts[ $key ]['expected'] ) );
			}
		}
	}
	return array( $entries, implode( ' ', array_unique( $problems ) ) );
}

/**
 * What is saved for the whole site, good or bad.
 *
 * @return array
 */
function acu_aftercare_check_saved() {
	$saved = get_option( 'acu_aftercare_check_settings', array() );
	return is_array( $saved ) ? $saved : array();
}

/**
 * The settings of the whole site that the script can use. Others may have written the option, and what was good for an
 * older script need not be for this one.
 *
 * @return array
 */
function acu_aftercare_check_settings() {
	list( $good ) = acu_aftercare_check_sort( array_intersect_key( acu_aftercare_check_saved(), acu_aftercare_check_fields() ) );
	return $good;
}

/**
 * The settings of one check on a page.
 *
 * @param array $given What the shortcode or block says. `default` is for what holds if nobody says anything, the settings
 *                     page included.
 * @return array{0: array, 1: string[]} The settings, and what to tell about each value that cannot be used.
 */
function acu_aftercare_check_settings_of( $given ) {
	$site   = acu_aftercare_check_settings();
	$fields = acu_aftercare_check_fields();
	foreach ( $given as $name => $value ) {
		if ( isset( $fields[ $name ] ) && is_string( $value ) && 'default' === strtolower( trim( $value ) ) ) {
			unset( $site[ $name ], $given[ $name ] );
		}
	}
	list( $good, $problems ) = acu_aftercare_check_sort( $given );
	return array( $good + $site, $problems );
}

/**
 * The custom properties that the settings page offers, as far as this script has them.
 *
 * @return array[] By the name of the property: label, and `color` or what is put behind the number.
 */
function acu_aftercare_check_properties() {
	$properties = array(
		'--acu-accent'     => array( __( 'Colour of the main button and of what is chosen', 'acu-aftercare-check' ), 'color' ),
		'--acu-on-accent'  => array( __( 'Text on the accent', 'acu-aftercare-check' ), 'color' ),
		'--acu-background' => array( __( 'Background of the whole card', 'acu-aftercare-check' ), 'color' ),
		'--acu-surface'    => array( __( 'Background of boxes inside the card', 'acu-aftercare-check' ), 'color' ),
		'--acu-border'     => array( __( 'Colour of quiet lines', 'acu-aftercare-check' ), 'color' ),
		'--acu-radius'     => array( __( 'Radius of corners, in pixels', 'acu-aftercare-check' ), 'px' ),
		'--acu-max-width'  => array( __( 'How wide the card may become, in pixels', 'acu-aftercare-check' ), 'px' ),
	);
	return array_intersect_key( $properties, array_flip( acu_aftercare_check_asset()['properties'] ) );
}

/**
 * Takes of some values those that are safe in a style sheet: a colour as `#rrggbb`, a whole number.
 *
 * @param mixed $values By the names of the properties.
 * @return array{0: string[], 1: string[]} The good values, and what to tell about each of the others.
 */
function acu_aftercare_check_sort_look( $values ) {
	$good     = array();
	$problems = array();
	foreach ( acu_aftercare_check_properties() as $name => list( $label, $unit ) ) {
		$value = is_array( $values ) && isset( $values[ $name ] ) && is_scalar( $values[ $name ] ) ? strtolower( trim( (string) $values[ $name ] ) ) : '';
		if ( '' === $value ) {
			continue;
		}
		if ( preg_match( 'color' === $unit ? '/^#[0-9a-f]{6}$/D' : '/^[0-9]{1,4}$/D', $value ) ) {
			$good[ $name ] = $value;
		} else {
			$expected          = 'color' === $unit ? __( 'a colour such as #0b5aa8', 'acu-aftercare-check' ) : __( 'a whole number such as 10', 'acu-aftercare-check' );
			$problems[ $name ] = $label . ': ' . acu_aftercare_check_problem( $value, $expected );
		}
	}
	return array( $good, $problems );
}

/**
 * The colours and sizes of the site as CSS; empty if they are the theme's.
 *
 * @return string
 */
function acu_aftercare_check_css() {
	list( $look ) = acu_aftercare_check_sort_look( acu_aftercare_check_saved()['look'] ?? array() );
	$properties   = acu_aftercare_check_properties();
	$css          = '';
	foreach ( $look as $name => $value ) {
		$css .= $name . ':' . $value . ( 'px' === $properties[ $name ][1] ? 'px' : '' ) . ';';
	}
	return $css ? "acu-aftercare-check{{$css}}" : '';
}
