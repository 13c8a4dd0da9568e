<?php
/**
 * The settings: one table for the settings page, the shortcode and the block.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the build knows of the script: version, integrity, languages, regions.
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
	$asset   = acu_aftercare_check_asset();
	$phone   = '(?=.{1,39}$)(?!(?:\+|00).*\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)' .
		'[+#*]?[0-9\s.\-]*(?:\([0-9]+\)[\s.\-]*|[0-9]\/(?=[0-9]{5}))?[0-9][0-9\s.\-]*';
	$regions = array_map( 'acu_aftercare_check_region_name', array_combine( $asset['regions'], $asset['regions'] ) );
	asort( $regions );

	return array(
		'clinic-name'      => array(
			'label'    => __( 'Clinic name', 'acu-aftercare-check' ),
			'pattern'  => '[^\x00-\x1f]{1,200}',
			'expected' => __( 'at most 200 characters', 'acu-aftercare-check' ),
		),
		'clinic-phone'     => array(
			'label'    => __( 'Phone', 'acu-aftercare-check' ),
			'pattern'  => $phone,
			'expected' => __( 'one phone number such as +44 20 7946 0000', 'acu-aftercare-check' ),
		),
		'clinic-email'     => array(
			'label'    => __( 'E-mail', 'acu-aftercare-check' ),
			'pattern'  => '[^\s@<>"?&:]+@[^\s@<>"?&]+\.[^\s@<>"?&.]+',
			'expected' => __( 'an e-mail address', 'acu-aftercare-check' ),
		),
		'booking-url'      => array(
			'label'    => __( 'Booking link', 'acu-aftercare-check' ),
			'pattern'  => 'https:\/\/[^\s\/?#<>"]+[^\s<>"]*',
			'expected' => __( 'an address that starts with https://', 'acu-aftercare-check' ),
		),
		'region'           => array(
			'label'    => __( 'Region', 'acu-aftercare-check' ),
			'help'     => __( 'Decides which emergency number is shown. Check that it is right.', 'acu-aftercare-check' ),
			'pattern'  => implode( '|', $asset['regions'] ) . '|UK',
			'expected' => __( 'a country code with a known number, such as GB', 'acu-aftercare-check' ),
			'options'  => array( '' => __( 'From the language of the page', 'acu-aftercare-check' ) ) + $regions,
		),
		'emergency-number' => array(
			'label'    => __( 'Emergency number', 'acu-aftercare-check' ),
			'help'     => __( 'Only if the number of the region is not the right one.', 'acu-aftercare-check' ),
			'pattern'  => '\+?[0-9]{2,15}',
			'expected' => __( 'one number in digits such as 112', 'acu-aftercare-check' ),
		),
		'health-line'      => array(
			'label'    => __( 'Health advice line', 'acu-aftercare-check' ),
			'help'     => __( 'Only if the number of the region is not the right one.', 'acu-aftercare-check' ),
			'pattern'  => $phone,
			'expected' => __( 'one phone number such as 111', 'acu-aftercare-check' ),
		),
		'lang'             => array(
			'label'    => __( 'Language', 'acu-aftercare-check' ),
			'help'     => __( 'Empty: the language of the page. The reader can choose another.', 'acu-aftercare-check' ),
			'pattern'  => '(?:' . implode( '|', $asset['languages'] ) . ')(?:[\-_][a-z0-9]{2,8})*',
			/* translators: %s: a list of language tags. */
			'expected' => sprintf( __( 'one of %s, or with a region such as en-GB', 'acu-aftercare-check' ), implode( ', ', $asset['languages'] ) ),
		),
		'clinic-lang'      => array(
			'label'    => __( 'Language of the practitioner', 'acu-aftercare-check' ),
			'pattern'  => '[a-z]{2,3}(?:[\-_][a-z0-9]{2,8})*',
			'expected' => __( 'a language tag such as es', 'acu-aftercare-check' ),
		),
		'view'             => array(
			'label'    => __( 'What is shown', 'acu-aftercare-check' ),
			'pattern'  => 'full|check|guidance',
			'expected' => 'full, check, guidance',
			'options'  => array(
				''         => __( 'Guidance and check', 'acu-aftercare-check' ),
				'check'    => __( 'The check alone', 'acu-aftercare-check' ),
				'guidance' => __( 'The guidance alone', 'acu-aftercare-check' ),
			),
		),
	);
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
