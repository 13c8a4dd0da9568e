<?php
/**
 * The fields of the settings page, the shortcode and the block. Made by scripts/write-settings.mjs. Do not edit.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

return array(
	'clinic-name' => array(
		'label'    => __( 'Clinic name', 'acu-aftercare-check' ),
		'pattern'  => '[^\\x00-\\x1f]{1,200}',
		'expected' => __( '1 to 200 characters', 'acu-aftercare-check' ),
	),
	'clinic-phone' => array(
		'label'    => __( 'Phone', 'acu-aftercare-check' ),
		'pattern'  => '(?=.{1,39}$)(?!(?:\\+|00).*\\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)[+#*]?[0-9\\s.\\-]*(?:\\([0-9]+\\)[\\s.\\-]*|[0-9]\\/(?=[0-9]{5}))?[0-9][0-9\\s.\\-]*',
		'expected' => __( 'one phone number such as +44 20 7946 0000', 'acu-aftercare-check' ),
	),
	'clinic-email' => array(
		'label'    => __( 'E-mail', 'acu-aftercare-check' ),
		'pattern'  => '[^\\s@<>"?&:#%,;]+@[^\\s@<>"?&:#%,;]+\\.[^\\s@<>"?&:#%,;.]+',
		'expected' => __( 'an e-mail address', 'acu-aftercare-check' ),
	),
	'booking-url' => array(
		'label'    => __( 'Booking link', 'acu-aftercare-check' ),
		'pattern'  => '[Hh][Tt][Tt][Pp][Ss]:\\/\\/[^\\s\\/?#<>"]+[^\\s<>"]*',
		'expected' => __( 'an address that starts with https://', 'acu-aftercare-check' ),
	),
	'region' => array(
		'label'    => __( 'Region', 'acu-aftercare-check' ),
		'help'     => __( 'Decides which emergency number is shown. Check that it is right.', 'acu-aftercare-check' ),
		'pattern'  => 'AD|AE|AL|AM|AO|AR|AT|AU|AZ|BA|BB|BD|BE|BG|BH|BN|BO|BR|BS|BT|BW|BY|BZ|CA|CH|CI|CL|CM|CN|CO|CR|CU|CY|CZ|DE|DK|DO|DZ|EC|EE|EG|ES|ET|FI|FJ|FR|GB|GE|GH|GR|GT|GY|HK|HN|HR|HU|ID|IE|IL|IN|IQ|IR|IS|IT|JM|JO|JP|KE|KG|KH|KR|KW|KZ|LA|LB|LI|LK|LT|LU|LV|MA|MC|MD|ME|MK|MM|MN|MO|MT|MU|MX|MY|MZ|NG|NI|NL|NO|NP|NZ|OM|PA|PE|PG|PH|PK|PL|PR|PS|PT|PY|QA|RO|RS|RU|RW|SA|SE|SG|SI|SK|SN|SV|TH|TN|TR|TT|TW|TZ|UA|UG|US|UY|UZ|VE|VN|XK|ZA|ZM|ZW|UK',
		'expected' => __( 'a country code with a known number, such as GB', 'acu-aftercare-check' ),
		'options'  => array(
			'' => __( 'Not set', 'acu-aftercare-check' ),
		),
	),
	'emergency-number' => array(
		'label'    => __( 'Emergency number', 'acu-aftercare-check' ),
		'help'     => __( 'Only if the number of the region is not the right one.', 'acu-aftercare-check' ),
		'pattern'  => '\\+?[0-9]{2,15}',
		'expected' => __( 'one number in digits such as 112', 'acu-aftercare-check' ),
	),
	'health-line' => array(
		'label'    => __( 'Health advice line', 'acu-aftercare-check' ),
		'help'     => __( 'Only if the number of the region is not the right one.', 'acu-aftercare-check' ),
		'pattern'  => '(?=.{1,39}$)(?!(?:\\+|00).*\\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)[+#*]?[0-9\\s.\\-]*(?:\\([0-9]+\\)[\\s.\\-]*|[0-9]\\/(?=[0-9]{5}))?[0-9][0-9\\s.\\-]*',
		'expected' => __( 'one phone number such as +44 20 7946 0000', 'acu-aftercare-check' ),
	),
	'lang' => array(
		'label'    => __( 'Language', 'acu-aftercare-check' ),
		'help'     => __( 'Empty: the language of the page. The reader can choose another.', 'acu-aftercare-check' ),
		'pattern'  => '(?:[Aa][Rr]|[Ee][Nn]|[Ee][Ss])(?:[\\-_][A-Za-z0-9]{2,8})*',
		'expected' => __( 'a language that has a catalogue: ar, en, es', 'acu-aftercare-check' ),
	),
	'clinic-lang' => array(
		'label'    => __( 'Language of the practitioner', 'acu-aftercare-check' ),
		'pattern'  => '(?![Uu][Nn][Dd](?:[\\-_]|$))[A-Za-z]{2,3}(?:[\\-_][A-Za-z0-9]{2,8})*',
		'expected' => __( 'a language tag such as es', 'acu-aftercare-check' ),
	),
	'view' => array(
		'label'    => __( 'What is shown', 'acu-aftercare-check' ),
		'pattern'  => 'full|check|guidance',
		'expected' => __( 'full or check or guidance', 'acu-aftercare-check' ),
		'options'  => array(
			'' => __( 'Guidance and check', 'acu-aftercare-check' ),
			'check' => __( 'The check alone', 'acu-aftercare-check' ),
			'guidance' => __( 'The guidance alone', 'acu-aftercare-check' ),
		),
	),
);
