<?php
/**
 * What people see where the script does not run: whom to call. The numbers and the words are the project's own.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether this is a page on which no script can run: a feed, or an AMP page.
 *
 * @return bool
 */
function acu_aftercare_check_without_script() {
	foreach ( array( 'amp_is_request', 'is_amp_endpoint' ) as $is_amp ) {
		if ( function_exists( $is_amp ) && did_action( 'wp' ) ) {
			return $is_amp();
		}
	}
	return is_feed();
}

/**
 * The words of a language for patients, of which the fallback is made.
 *
 * @param string $tag A language tag.
 * @return array The words, with `lang`; English if there are none.
 */
function acu_aftercare_check_words( $tag ) {
	$locale = acu_aftercare_check_locale( $tag );
	$found  = '' === $locale ? 'en' : $locale;
	return array( 'lang' => $found ) + acu_aftercare_check_asset()['words'][ $found ];
}

/**
 * The address that dials a number, however it is written. The trunk zero of `+44 (0)20` is not dialled.
 *
 * @param string $number As people write it.
 * @return string
 */
function acu_aftercare_check_telephone( $number ) {
	$number = preg_replace( '/^((?:\+|00)[0-9\s.\-]*)\(0\)/u', '$1', $number );
	return 'tel:' . str_replace( '#', '%23', preg_replace( '/[^+*#0-9]/', '', $number ) );
}

/**
 * A number inside a sentence, whatever its direction.
 *
 * @param string $number A phone number.
 * @param array  $words  The words of the sentence's language.
 * @return string
 */
function acu_aftercare_check_isolate( $number, $words ) {
	return 'rtl' === $words['dir'] ? "\u{2068}$number\u{2069}" : $number;
}

/**
 * A link that dials.
 *
 * @param string $number The number.
 * @param string $text   What is said.
 * @return string HTML.
 */
function acu_aftercare_check_call( $number, $text ) {
	return sprintf( '<a href="%s">%s</a>', esc_attr( acu_aftercare_check_telephone( $number ) ), esc_html( $text ) );
}

/**
 * Whom to call. A number that only one source has is no link; without a country there is no number, for another
 * country's is worse than none. All in one line and inline, so that the text filters of WordPress leave it where it is.
 *
 * @param array $settings The settings of a check.
 * @return string HTML.
 */
function acu_aftercare_check_fallback( $settings ) {
	$words                 = acu_aftercare_check_words( $settings['lang'] ?? get_bloginfo( 'language' ) );
	list( $number, $sure ) = isset( $settings['emergency-number'] )
		? array( $settings['emergency-number'], true )
		: acu_aftercare_check_asset()['numbers'][ $settings['region'] ?? '' ] ?? array( '', false );
	$shown                 = acu_aftercare_check_isolate( $number, $words );
	if ( $sure ) {
		$emergency = acu_aftercare_check_call( $number, sprintf( $words['call'], $shown ) );
	} else {
		$emergency = esc_html( $number ? sprintf( $words['usual'], $shown ) : $words['local'] );
	}
	$html   = '<strong>' . esc_html( $words['emergency'] ) . '</strong> ' . $emergency;
	$phones = $settings['phones'] ?? array();
	if ( isset( $settings['clinic-phone'] ) ) {
		array_unshift(
			$phones,
			array(
				'name'   => $words['clinic'],
				'number' => $settings['clinic-phone'],
			)
		);
	}
	foreach ( $phones as $phone ) {
		$html .= ' ' . acu_aftercare_check_call( $phone['number'], sprintf( $words['pair'], $phone['name'], acu_aftercare_check_isolate( $phone['number'], $words ) ) );
	}
	return sprintf( '<span lang="%s" dir="%s">%s</span>', esc_attr( $words['lang'] ), esc_attr( $words['dir'] ), $html );
}
