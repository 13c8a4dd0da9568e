<?php
/**
 * The fields of the settings page, the shortcode and the block. Made by scripts/write-settings.mjs. Do not edit.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

return array(
	'clinic-name' => array(
		'section'  => 'clinic',
		'label'    => __( 'Name', 'acu-aftercare-check' ),
		'pattern'  => '[^\\x00-\\x1f]{1,200}',
		'expected' => __( '1 to 200 characters', 'acu-aftercare-check' ),
	),
	'clinic-phone' => array(
		'section'  => 'clinic',
		'label'    => __( 'Phone', 'acu-aftercare-check' ),
		'help'     => __( 'Best with + and the code of your country.', 'acu-aftercare-check' ),
		'pattern'  => '(?=.{1,39}$)(?!(?:\\+|00).*\\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)[+#*]?[0-9\\s.\\-]*(?:\\([0-9]+\\)[\\s.\\-]*|[0-9]\\/(?=[0-9]{5}))?[0-9][0-9\\s.\\-]*',
		'expected' => __( 'one phone number such as +44 20 7946 0000', 'acu-aftercare-check' ),
	),
	'clinic-email' => array(
		'section'  => 'clinic',
		'label'    => __( 'E-mail', 'acu-aftercare-check' ),
		'pattern'  => '[^\\s@<>"?&:#%,;]+@[^\\s@<>"?&:#%,;]+\\.[^\\s@<>"?&:#%,;.]+',
		'expected' => __( 'an e-mail address', 'acu-aftercare-check' ),
	),
	'booking-url' => array(
		'section'  => 'clinic',
		'label'    => __( 'Booking link', 'acu-aftercare-check' ),
		'help'     => __( 'The address of the page where patients book.', 'acu-aftercare-check' ),
		'pattern'  => '[Hh][Tt][Tt][Pp][Ss]:\\/\\/[^\\s\\/?#<>"]+[^\\s<>"]*',
		'expected' => __( 'an address that starts with https://', 'acu-aftercare-check' ),
	),
	'region' => array(
		'section'  => 'emergency',
		'label'    => __( 'Country', 'acu-aftercare-check' ),
		'help'     => __( 'Decides which emergency number patients see. Check that it is right.', 'acu-aftercare-check' ),
		'pattern'  => 'AD|AE|AL|AM|AO|AR|AT|AU|AZ|BA|BB|BD|BE|BG|BH|BN|BO|BR|BS|BT|BW|BY|BZ|CA|CH|CI|CL|CM|CN|CO|CR|CU|CY|CZ|DE|DK|DO|DZ|EC|EE|EG|ES|ET|FI|FJ|FR|GB|GE|GH|GR|GT|GY|HK|HN|HR|HU|ID|IE|IL|IN|IQ|IR|IS|IT|JM|JO|JP|KE|KG|KH|KR|KW|KZ|LA|LB|LI|LK|LT|LU|LV|MA|MC|MD|ME|MK|MM|MN|MO|MT|MU|MX|MY|MZ|NG|NI|NL|NO|NP|NZ|OM|PA|PE|PG|PH|PK|PL|PR|PS|PT|PY|QA|RO|RS|RU|RW|SA|SE|SG|SI|SK|SN|SV|TH|TN|TR|TT|TW|TZ|UA|UG|US|UY|UZ|VE|VN|XK|ZA|ZM|ZW|UK',
		'expected' => __( 'a country code with a known number, such as GB', 'acu-aftercare-check' ),
		'options'  => array(
			'' => __( 'Not set', 'acu-aftercare-check' ),
		),
	),
	'emergency-number' => array(
		'section'  => 'emergency',
		'label'    => __( 'Emergency number', 'acu-aftercare-check' ),
		'help'     => __( 'Only if the number of the country is not the right one.', 'acu-aftercare-check' ),
		'pattern'  => '\\+?[0-9]{2,15}',
		'expected' => __( 'one number in digits such as 112', 'acu-aftercare-check' ),
	),
	'health-line' => array(
		'section'  => 'emergency',
		'label'    => __( 'Health advice line', 'acu-aftercare-check' ),
		'help'     => __( 'Only if the number of the country is not the right one.', 'acu-aftercare-check' ),
		'pattern'  => '(?=.{1,39}$)(?!(?:\\+|00).*\\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)[+#*]?[0-9\\s.\\-]*(?:\\([0-9]+\\)[\\s.\\-]*|[0-9]\\/(?=[0-9]{5}))?[0-9][0-9\\s.\\-]*',
		'expected' => __( 'one phone number such as +44 20 7946 0000', 'acu-aftercare-check' ),
	),
	'lang' => array(
		'section'  => 'language',
		'label'    => __( 'Language to begin with', 'acu-aftercare-check' ),
		'help'     => __( 'The reader can choose another.', 'acu-aftercare-check' ),
		'pattern'  => '(?:[Aa][Rr]|[Bb][Nn]|[Cc][Nn]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ff][Aa]|[Ff][Rr]|[Gg][Rr]|[Gg][Uu]|[Hh][Ee]|[Hh][Ii]|[Hh][Tt]|[Ii][Tt]|[Ii][Ww]|[Jj][Aa]|[Jj][Pp]|[Kk][Oo]|[Kk][Rr]|[Mm][Oo]|[Nn][Ll]|[Pp][Aa]|[Pp][Ll]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Oo]|[Tt][Aa]|[Tt][Ll]|[Tt][Rr]|[Uu][Aa]|[Uu][Kk]|[Uu][Rr]|[Vv][Ii]|[Zz][Hh]|[Aa][Rr][Aa]|[Aa][Rr][Bb]|[Bb][Ee][Nn]|[Cc][Hh][Ii]|[Cc][Mm][Nn]|[Dd][Ee][Uu]|[Dd][Rr][Ww]|[Dd][Uu][Tt]|[Ee][Ll][Ll]|[Ee][Nn][Gg]|[Ff][Aa][Ss]|[Ff][Ii][Ll]|[Ff][Rr][Aa]|[Ff][Rr][Ee]|[Gg][Ee][Rr]|[Gg][Rr][Ee]|[Gg][Uu][Jj]|[Hh][Aa][Tt]|[Hh][Ee][Bb]|[Hh][Ii][Nn]|[Ii][Tt][Aa]|[Jj][Pp][Nn]|[Kk][Aa][Uu]|[Kk][Nn][Cc]|[Kk][Oo][Rr]|[Mm][Oo][Ll]|[Nn][Ll][Dd]|[Pp][Aa][Nn]|[Pp][Ee][Rr]|[Pp][Ee][Ss]|[Pp][Oo][Ll]|[Pp][Oo][Rr]|[Pp][Rr][Pp]|[Pp][Rr][Ss]|[Rr][Oo][Nn]|[Rr][Uu][Mm]|[Rr][Uu][Ss]|[Ss][Oo][Mm]|[Ss][Pp][Aa]|[Tt][Aa][Mm]|[Tt][Gg][Ll]|[Tt][Nn][Ff]|[Tt][Uu][Rr]|[Uu][Kk][Rr]|[Uu][Rr][Dd]|[Vv][Ii][Ee]|[Yy][Uu][Ee]|[Zz][Hh][Oo])(?:[\\-_][A-Za-z0-9]{2,8})*',
		'expected' => __( 'a language that has a catalogue: ar, bn, de, el, en, es, fa, fil, fr, gu, he, hi, ht, it, ja, ko, nl, pa, pl, pt-BR, pt-PT, ro, ru, so, ta, tr, uk, ur, vi, zh-Hans, zh-Hant', 'acu-aftercare-check' ),
		'options'  => array(
			'' => __( 'That of your page', 'acu-aftercare-check' ),
		),
	),
	'clinic-lang' => array(
		'section'  => 'language',
		'label'    => __( 'Language of the summary you receive', 'acu-aftercare-check' ),
		'pattern'  => '(?![Uu][Nn][Dd](?:[\\-_]|$))[A-Za-z]{2,3}(?:[\\-_][A-Za-z0-9]{2,8})*',
		'expected' => __( 'a language tag such as es', 'acu-aftercare-check' ),
		'options'  => array(
			'' => __( 'That of the country', 'acu-aftercare-check' ),
		),
	),
	'view' => array(
		'section'  => 'look',
		'label'    => __( 'What it shows', 'acu-aftercare-check' ),
		'pattern'  => 'full|check|guidance',
		'expected' => __( 'full or check or guidance', 'acu-aftercare-check' ),
		'options'  => array(
			''         => __( 'Guidance and check', 'acu-aftercare-check' ),
			'check'    => __( 'The check alone', 'acu-aftercare-check' ),
			'guidance' => __( 'The guidance alone', 'acu-aftercare-check' ),
		),
	),
	'heading-level' => array(
		'section'  => 'look',
		'label'    => __( 'Level of the first heading', 'acu-aftercare-check' ),
		'help'     => __( 'One more than the heading above it on your page.', 'acu-aftercare-check' ),
		'pattern'  => '2|3|4',
		'expected' => __( '2 or 3 or 4', 'acu-aftercare-check' ),
		'options'  => array(
			''  => __( '2', 'acu-aftercare-check' ),
			'3' => __( '3', 'acu-aftercare-check' ),
			'4' => __( '4', 'acu-aftercare-check' ),
		),
	),
	'color-scheme' => array(
		'section'  => 'look',
		'label'    => __( 'Light or dark', 'acu-aftercare-check' ),
		'pattern'  => 'light|dark|auto',
		'expected' => __( 'light or dark or auto', 'acu-aftercare-check' ),
		'options'  => array(
			''      => __( 'As your page', 'acu-aftercare-check' ),
			'light' => __( 'Light', 'acu-aftercare-check' ),
			'dark'  => __( 'Dark', 'acu-aftercare-check' ),
			'auto'  => __( 'As the device of the reader', 'acu-aftercare-check' ),
		),
	),
	'languages' => array(
		'section'  => 'language',
		'label'    => __( 'Languages on offer', 'acu-aftercare-check' ),
		'help'     => __( 'Language tags with spaces between, such as en es. Left empty: all that are there.', 'acu-aftercare-check' ),
		'pattern'  => '(?:[Aa][Rr]|[Bb][Nn]|[Cc][Nn]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ff][Aa]|[Ff][Rr]|[Gg][Rr]|[Gg][Uu]|[Hh][Ee]|[Hh][Ii]|[Hh][Tt]|[Ii][Tt]|[Ii][Ww]|[Jj][Aa]|[Jj][Pp]|[Kk][Oo]|[Kk][Rr]|[Mm][Oo]|[Nn][Ll]|[Pp][Aa]|[Pp][Ll]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Oo]|[Tt][Aa]|[Tt][Ll]|[Tt][Rr]|[Uu][Aa]|[Uu][Kk]|[Uu][Rr]|[Vv][Ii]|[Zz][Hh]|[Aa][Rr][Aa]|[Aa][Rr][Bb]|[Bb][Ee][Nn]|[Cc][Hh][Ii]|[Cc][Mm][Nn]|[Dd][Ee][Uu]|[Dd][Rr][Ww]|[Dd][Uu][Tt]|[Ee][Ll][Ll]|[Ee][Nn][Gg]|[Ff][Aa][Ss]|[Ff][Ii][Ll]|[Ff][Rr][Aa]|[Ff][Rr][Ee]|[Gg][Ee][Rr]|[Gg][Rr][Ee]|[Gg][Uu][Jj]|[Hh][Aa][Tt]|[Hh][Ee][Bb]|[Hh][Ii][Nn]|[Ii][Tt][Aa]|[Jj][Pp][Nn]|[Kk][Aa][Uu]|[Kk][Nn][Cc]|[Kk][Oo][Rr]|[Mm][Oo][Ll]|[Nn][Ll][Dd]|[Pp][Aa][Nn]|[Pp][Ee][Rr]|[Pp][Ee][Ss]|[Pp][Oo][Ll]|[Pp][Oo][Rr]|[Pp][Rr][Pp]|[Pp][Rr][Ss]|[Rr][Oo][Nn]|[Rr][Uu][Mm]|[Rr][Uu][Ss]|[Ss][Oo][Mm]|[Ss][Pp][Aa]|[Tt][Aa][Mm]|[Tt][Gg][Ll]|[Tt][Nn][Ff]|[Tt][Uu][Rr]|[Uu][Kk][Rr]|[Uu][Rr][Dd]|[Vv][Ii][Ee]|[Yy][Uu][Ee]|[Zz][Hh][Oo])(?:[\\-_][A-Za-z0-9]{2,8})*(?:[\\s,]+(?:[Aa][Rr]|[Bb][Nn]|[Cc][Nn]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ff][Aa]|[Ff][Rr]|[Gg][Rr]|[Gg][Uu]|[Hh][Ee]|[Hh][Ii]|[Hh][Tt]|[Ii][Tt]|[Ii][Ww]|[Jj][Aa]|[Jj][Pp]|[Kk][Oo]|[Kk][Rr]|[Mm][Oo]|[Nn][Ll]|[Pp][Aa]|[Pp][Ll]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Oo]|[Tt][Aa]|[Tt][Ll]|[Tt][Rr]|[Uu][Aa]|[Uu][Kk]|[Uu][Rr]|[Vv][Ii]|[Zz][Hh]|[Aa][Rr][Aa]|[Aa][Rr][Bb]|[Bb][Ee][Nn]|[Cc][Hh][Ii]|[Cc][Mm][Nn]|[Dd][Ee][Uu]|[Dd][Rr][Ww]|[Dd][Uu][Tt]|[Ee][Ll][Ll]|[Ee][Nn][Gg]|[Ff][Aa][Ss]|[Ff][Ii][Ll]|[Ff][Rr][Aa]|[Ff][Rr][Ee]|[Gg][Ee][Rr]|[Gg][Rr][Ee]|[Gg][Uu][Jj]|[Hh][Aa][Tt]|[Hh][Ee][Bb]|[Hh][Ii][Nn]|[Ii][Tt][Aa]|[Jj][Pp][Nn]|[Kk][Aa][Uu]|[Kk][Nn][Cc]|[Kk][Oo][Rr]|[Mm][Oo][Ll]|[Nn][Ll][Dd]|[Pp][Aa][Nn]|[Pp][Ee][Rr]|[Pp][Ee][Ss]|[Pp][Oo][Ll]|[Pp][Oo][Rr]|[Pp][Rr][Pp]|[Pp][Rr][Ss]|[Rr][Oo][Nn]|[Rr][Uu][Mm]|[Rr][Uu][Ss]|[Ss][Oo][Mm]|[Ss][Pp][Aa]|[Tt][Aa][Mm]|[Tt][Gg][Ll]|[Tt][Nn][Ff]|[Tt][Uu][Rr]|[Uu][Kk][Rr]|[Uu][Rr][Dd]|[Vv][Ii][Ee]|[Yy][Uu][Ee]|[Zz][Hh][Oo])(?:[\\-_][A-Za-z0-9]{2,8})*)*',
		'expected' => __( 'a list of languages that have a catalogue, such as "en es": some of ar, bn, de, el, en, es, fa, fil, fr, gu, he, hi, ht, it, ja, ko, nl, pa, pl, pt-BR, pt-PT, ro, ru, so, ta, tr, uk, ur, vi, zh-Hans, zh-Hant', 'acu-aftercare-check' ),
	),
	'reviewed-only' => array(
		'section'  => 'language',
		'label'    => __( 'Translations that only a machine has made', 'acu-aftercare-check' ),
		'pattern'  => 'true|false',
		'expected' => __( 'true or false', 'acu-aftercare-check' ),
		'options'  => array(
			''     => __( 'On offer, and marked', 'acu-aftercare-check' ),
			'true' => __( 'Left out', 'acu-aftercare-check' ),
		),
	),
	'share-reasons' => array(
		'section'  => 'look',
		'label'    => __( 'Tell other scripts of the page the reasons', 'acu-aftercare-check' ),
		'help'     => __( 'They name symptoms. Only for a script of your own that listens to acu-result.', 'acu-aftercare-check' ),
		'pattern'  => 'true|false',
		'expected' => __( 'true or false', 'acu-aftercare-check' ),
		'options'  => array(
			''     => __( 'No', 'acu-aftercare-check' ),
			'true' => __( 'Yes', 'acu-aftercare-check' ),
		),
	),
	'phones' => array(
		'section'  => 'clinic',
		'label'    => __( 'Further phones', 'acu-aftercare-check' ),
		'help'     => __( 'After you save, there is room for one more.', 'acu-aftercare-check' ),
		'json'     => true,
		'expected' => __( 'a list of {"name", "number"}', 'acu-aftercare-check' ),
		'entry'    => array(
			'name'   => array(
				'label'    => __( 'Name', 'acu-aftercare-check' ),
				'pattern'  => '[^\\x00-\\x1f]{1,200}',
				'expected' => __( '1 to 200 characters', 'acu-aftercare-check' ),
			),
			'number' => array(
				'label'    => __( 'Number', 'acu-aftercare-check' ),
				'pattern'  => '(?=.{1,39}$)(?!(?:\\+|00).*\\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)[+#*]?[0-9\\s.\\-]*(?:\\([0-9]+\\)[\\s.\\-]*|[0-9]\\/(?=[0-9]{5}))?[0-9][0-9\\s.\\-]*',
				'expected' => __( 'one phone number such as +44 20 7946 0000', 'acu-aftercare-check' ),
			),
		),
	),
	'contacts' => array(
		'section'  => 'clinic',
		'label'    => __( 'Further ways to reach you', 'acu-aftercare-check' ),
		'help'     => __( 'Addresses that start with https://, sms:, tel: or mailto:. With sms: patients can send the summary as a text message.', 'acu-aftercare-check' ),
		'json'     => true,
		'expected' => __( 'a list of {"name", "url"}', 'acu-aftercare-check' ),
		'entry'    => array(
			'name' => array(
				'label'    => __( 'Name', 'acu-aftercare-check' ),
				'pattern'  => '[^\\x00-\\x1f]{1,200}',
				'expected' => __( '1 to 200 characters', 'acu-aftercare-check' ),
			),
			'url'  => array(
				'label'    => __( 'Address', 'acu-aftercare-check' ),
				'pattern'  => '(?:[Hh][Tt][Tt][Pp][Ss]:\\/\\/[^\\s\\/?#<>"]+|(?:[Tt][Ee][Ll]|[Mm][Aa][Ii][Ll][Tt][Oo]|[Ss][Mm][Ss]):)[^\\s<>"]+',
				'expected' => __( 'an address that starts with https://, tel:, mailto: or sms:', 'acu-aftercare-check' ),
			),
		),
	),
	'opening-hours' => array(
		'section'  => 'clinic',
		'label'    => __( 'Opening hours', 'acu-aftercare-check' ),
		'help'     => __( 'Leave a day empty when you are closed. After you save, there is room for one more time.', 'acu-aftercare-check' ),
		'json'     => true,
		'expected' => __( 'a list of {"days", "opens", "closes"}', 'acu-aftercare-check' ),
		'entry'    => array(
			'days'   => array(
				'label'    => __( 'Day', 'acu-aftercare-check' ),
				'pattern'  => 'mon|tue|wed|thu|fri|sat|sun',
				'expected' => __( 'a list of days', 'acu-aftercare-check' ),
			),
			'opens'  => array(
				'label'    => __( 'Opens', 'acu-aftercare-check' ),
				'pattern'  => '(?:[01][0-9]|2[0-3]):[0-5][0-9]',
				'expected' => __( 'a time such as 09:00', 'acu-aftercare-check' ),
			),
			'closes' => array(
				'label'    => __( 'Closes', 'acu-aftercare-check' ),
				'pattern'  => '(?:[01][0-9]|2[0-3]):[0-5][0-9]',
				'expected' => __( 'a time such as 09:00', 'acu-aftercare-check' ),
			),
		),
	),
	'time-zone' => array(
		'section'  => 'clinic',
		'label'    => __( 'Time zone', 'acu-aftercare-check' ),
		'help'     => __( 'With it, patients read whether you are open now.', 'acu-aftercare-check' ),
		'json'     => true,
		'pattern'  => '[A-Za-z][A-Za-z0-9_+\\-]*(?:\\/[A-Za-z0-9_+\\-]+)*',
		'expected' => __( 'an IANA time zone such as Europe/London', 'acu-aftercare-check' ),
		'options'  => array(
			'' => __( 'Not set', 'acu-aftercare-check' ),
		),
	),
);
