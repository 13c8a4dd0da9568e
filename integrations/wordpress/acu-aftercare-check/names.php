<?php
/**
 * Names of countries, languages and time zones to choose from, for the settings page and the editor. The build takes the
 * names from Unicode's data, for many hosts have a PHP without them.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

/**
 * What can be chosen for a field: what holds without a choice, then all values by their names.
 *
 * @param string $name  Name of the setting.
 * @param string $saved Is offered, too.
 * @return string[] Labels by values; empty if the field is written, not chosen.
 */
function acu_aftercare_check_options( $name, $saved = '' ) {
	$field = acu_aftercare_check_fields()[ $name ];
	if ( ! isset( $field['options'] ) ) {
		return array();
	}
	$options = $field['options'];
	$names   = require __DIR__ . '/acu-aftercare-check.names.php';
	if ( 'region' === $name ) {
		$options += acu_aftercare_check_sorted( array_map( 'acu_aftercare_check_both_names', $names['regions'] ) );
	} elseif ( 'lang' === $name || 'clinic-lang' === $name ) {
		$options += acu_aftercare_check_sorted( array_map( 'acu_aftercare_check_both_names', $names['languages'] ) );
	} elseif ( 'time-zone' === $name ) {
		$options += acu_aftercare_check_sorted( acu_aftercare_check_time_zones() );
	}
	// Such as es-419, which a shortcode may have, or a zone that is called otherwise now.
	if ( '' !== $saved && ! isset( $options[ $saved ] ) ) {
		$options[ $saved ] = $saved;
	}
	return $options;
}

/**
 * A name in English with the one that its own people use, where that is another.
 *
 * @param string[] $names English and own.
 * @return string
 */
function acu_aftercare_check_both_names( $names ) {
	return $names[0] === $names[1] ? $names[0] : "$names[0] – $names[1]";
}

/**
 * The emergency number of a country, as clinics are told it.
 *
 * @param string $region The code of the country; empty if none is chosen.
 * @return string
 */
function acu_aftercare_check_number_of( $region ) {
	$also = acu_aftercare_check_asset()['numbers'][ $region ] ?? null;
	if ( ! $also ) {
		return __( 'not sure until you choose your country', 'acu-aftercare-check' );
	}
	list( $number, $sure ) = array_splice( $also, 0, 2 );
	if ( ! $sure ) {
		/* translators: %s: an emergency number. */
		return sprintf( __( 'usually %s; not sure enough for a call button', 'acu-aftercare-check' ), $number );
	}
	if ( ! $also ) {
		return $number;
	}
	/* translators: 1: an emergency number, 2: others that work in the same country. */
	return sprintf( _n( '%1$s (%2$s works too)', '%1$s (%2$s work too)', count( $also ), 'acu-aftercare-check' ), $number, implode( ', ', $also ) );
}

/**
 * The language of the script that a tag means.
 *
 * @param string $tag A language tag.
 * @return string Empty if there is none.
 */
function acu_aftercare_check_locale( $tag ) {
	$tags = acu_aftercare_check_asset()['tags'];
	$tag  = strtolower( strtr( trim( $tag ), '_', '-' ) );
	// What the widget makes of it: readers of one script of a language often cannot read the other.
	while ( ! isset( $tags[ $tag ] ) && strpos( $tag, '-' ) && ! preg_match( '/-[a-z]{4}$/', $tag ) ) {
		$tag = substr( $tag, 0, strrpos( $tag, '-' ) );
	}
	return $tags[ $tag ] ?? '';
}

/**
 * The time zones of the world by their cities.
 *
 * @return string[]
 */
function acu_aftercare_check_time_zones() {
	$zones = array();
	foreach ( timezone_identifiers_list() as $zone ) {
		$parts          = explode( '/', str_replace( '_', ' ', $zone ) );
		$city           = array_pop( $parts );
		$zones[ $zone ] = $parts ? $city . ' (' . implode( ', ', $parts ) . ')' : $city;
	}
	return $zones;
}

/**
 * Sorts names as people look for them: Åland among those with A.
 *
 * @param string[] $names By values.
 * @return string[]
 */
function acu_aftercare_check_sorted( $names ) {
	uasort(
		$names,
		static function ( $a, $b ) {
			return strcasecmp( remove_accents( $a ), remove_accents( $b ) );
		}
	);
	return $names;
}

/**
 * The time zone of WordPress as the script takes it: its own name, no offset such as +02:00, which is wrong for half of the
 * year.
 *
 * @return string Empty if there is none.
 */
function acu_aftercare_check_own_time_zone() {
	$zone = wp_timezone_string();
	return in_array( $zone, timezone_identifiers_list(), true ) ? $zone : '';
}
