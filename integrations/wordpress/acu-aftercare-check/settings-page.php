<?php
/**
 * Settings → Aftercare check: what holds wherever a shortcode or block says nothing else. What cannot be used stays in its
 * field with its message, in an option of its own; the site goes on with what was good before.
 *
 * @package acu-aftercare-check
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'acu_aftercare_check_add_page' );
add_action( 'admin_init', 'acu_aftercare_check_register_settings' );
add_action( 'admin_enqueue_scripts', 'acu_aftercare_check_enqueue_admin' );
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
 * The script of the page, which shows the number of the country and drops the theme's colour for one that is chosen, and
 * its style.
 *
 * @param string $page Which page is shown.
 */
function acu_aftercare_check_enqueue_admin( $page ) {
	if ( 'settings_page_acu-aftercare-check' === $page ) {
		$version = acu_aftercare_check_asset()['version'];
		wp_enqueue_script( 'acu-aftercare-check-settings', plugins_url( 'settings-page.js', __FILE__ ), array(), $version, true );
		wp_enqueue_style( 'acu-aftercare-check-settings', plugins_url( 'settings-page.css', __FILE__ ), array(), $version );
	}
}

/**
 * The parts of the page.
 *
 * @return string[]
 */
function acu_aftercare_check_sections() {
	return array(
		'emergency' => __( 'Your country', 'acu-aftercare-check' ),
		'clinic'    => __( 'Your clinic', 'acu-aftercare-check' ),
		'language'  => __( 'Languages', 'acu-aftercare-check' ),
		'look'      => __( 'How it looks', 'acu-aftercare-check' ),
	);
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
	foreach ( acu_aftercare_check_sections() as $section => $title ) {
		add_settings_section( "acu_aftercare_check_$section", $title, 'emergency' === $section ? 'acu_aftercare_check_show_country_missing' : '__return_empty_string', 'acu-aftercare-check' );
	}
	$own = array(
		'opening-hours' => 'acu_aftercare_check_show_hours',
		'languages'     => 'acu_aftercare_check_show_languages',
	);
	foreach ( acu_aftercare_check_fields() as $name => $field ) {
		$show = isset( $field['entry'] ) ? 'acu_aftercare_check_show_list' : 'acu_aftercare_check_show_field';
		acu_aftercare_check_add_field( $name, $field['label'], $own[ $name ] ?? $show, $field['section'], ! isset( $field['entry'] ) && ! isset( $own[ $name ] ) );
	}
	if ( acu_aftercare_check_parts() ) {
		acu_aftercare_check_add_field( 'delivery', __( 'Languages in the script', 'acu-aftercare-check' ), 'acu_aftercare_check_show_delivery', 'language', false );
	}
	acu_aftercare_check_add_field( 'look', __( 'Colours and sizes', 'acu-aftercare-check' ), 'acu_aftercare_check_show_look', 'look', false );
}

/**
 * Adds one field to the page.
 *
 * @param string   $name    Of the setting.
 * @param string   $label   What it is.
 * @param callable $show    Writes it.
 * @param string   $section The part of the page.
 * @param bool     $single  Whether it is one control, which the label names.
 */
function acu_aftercare_check_add_field( $name, $label, $show, $section, $single ) {
	$args = array(
		'name'  => $name,
		'label' => $label,
	);
	if ( $single ) {
		$args['label_for'] = "acu_aftercare_check_$name";
	}
	add_settings_field( "acu_aftercare_check_$name", $label, $show, 'acu-aftercare-check', "acu_aftercare_check_$section", $args );
}

/**
 * Keeps of what was sent what can be used. Where something cannot, what was saved before stays in use, what was sent stays
 * in its field, and a message says so.
 *
 * @param mixed $sent What the form sent, or a program.
 * @return array
 */
function acu_aftercare_check_sanitize( $sent ) {
	static $result = null;
	// When the option is new, WordPress asks a second time, for what came out of the first.
	if ( null !== $result && $sent === $result ) {
		return $result;
	}
	$sent = is_array( $sent ) ? $sent : array();
	if ( isset( $sent['hours'] ) ) {
		$sent['opening-hours'] = acu_aftercare_check_hours_of( $sent['hours'] );
	}
	if ( is_array( $sent['languages'] ?? null ) ) {
		$sent['languages'] = implode( ' ', array_filter( $sent['languages'], 'is_string' ) );
	}
	$fields                    = acu_aftercare_check_fields();
	list( $result, $problems ) = acu_aftercare_check_sort( array_intersect_key( $sent, $fields ) );
	list( $look, $bad_look )   = acu_aftercare_check_sort_look( acu_aftercare_check_look_of( $sent['look'] ?? array() ) );
	$before                    = acu_aftercare_check_saved();
	$refused                   = array();
	if ( isset( $result['opening-hours'] ) ) {
		$result['opening-hours'] = acu_aftercare_check_grouped( $result['opening-hours'] );
	}
	foreach ( array_keys( $problems ) as $name ) {
		$refused[ $name ] = acu_aftercare_check_plain( $sent[ $name ] );
		if ( isset( $before[ $name ] ) ) {
			$result[ $name ] = $before[ $name ];
		}
	}
	foreach ( array_keys( $bad_look ) as $name ) {
		$refused['look'][ $name ] = acu_aftercare_check_plain( acu_aftercare_check_look_of( $sent['look'] )[ $name ] );
		if ( isset( $before['look'][ $name ] ) ) {
			$look[ $name ] = $before['look'][ $name ];
		}
	}
	if ( $look ) {
		$result['look'] = $look;
	}
	if ( 'some' === ( $sent['deliver'] ?? '' ) || is_array( $sent['delivery'] ?? null ) && ! isset( $sent['deliver'] ) ) {
		$result['delivery'] = array_values( array_intersect( acu_aftercare_check_parts(), (array) ( $sent['delivery'] ?? array() ) ) );
	} elseif ( ! isset( $sent['deliver'] ) && isset( $before['delivery'] ) ) {
		// A copy without parts does not show the choice.
		$result['delivery'] = $before['delivery'];
	}
	if ( ! acu_aftercare_check_joined() ) {
		// What could not be written may be now.
		delete_option( 'acu_aftercare_check_joined' );
	}
	if ( ! $refused ) {
		delete_option( 'acu_aftercare_check_refused' );
		add_settings_error( 'acu_aftercare_check_settings', 'settings_updated', acu_aftercare_check_next_step(), 'success' );
	} else {
		update_option( 'acu_aftercare_check_refused', $refused, false );
		$links = array();
		foreach ( array_keys( $refused ) as $name ) {
			$links[] = sprintf( '<a href="#acu_aftercare_check_%s">%s</a>', esc_attr( $name ), esc_html( $fields[ $name ]['label'] ?? __( 'Colours and sizes', 'acu-aftercare-check' ) ) );
		}
		/* translators: %s: a list of names of settings. */
		$text = esc_html__( 'Settings saved, but for: %s. What you wrote is still in its field, with what is wrong. Your site does not use it.', 'acu-aftercare-check' );
		add_settings_error( 'acu_aftercare_check_settings', 'acu_aftercare_check_refused', sprintf( $text, implode( ', ', $links ) ), 'warning' );
	}
	return $result;
}

/**
 * What to do once the settings are saved: put the check onto a page, or look at the one that has it.
 *
 * @return string HTML.
 */
function acu_aftercare_check_next_step() {
	$query = array(
		's'           => 'acu-aftercare-check',
		'post_type'   => 'any',
		'numberposts' => 20,
	);
	foreach ( get_posts( $query ) as $post ) {
		if ( acu_aftercare_check_is_in( $post->post_content ) ) {
			$title = get_the_title( $post );
			/* translators: %s: the title of a page. */
			$text = sprintf( __( 'Look at "%s"', 'acu-aftercare-check' ), $title ? $title : get_permalink( $post ) );
			return esc_html__( 'Settings saved.', 'acu-aftercare-check' ) . sprintf( ' <a href="%s">%s</a>', esc_url( get_permalink( $post ) ), esc_html( $text ) );
		}
	}
	/* translators: 1: the name of the block, 2: the shortcode. */
	$text = __( 'Settings saved. Next, put the check onto a page: insert the block "%1$s", or the shortcode %2$s.', 'acu-aftercare-check' );
	$text = sprintf( esc_html( $text ), esc_html__( 'Aftercare check', 'acu-aftercare-check' ), '<code>[acu-aftercare-check]</code>' );
	return $text . sprintf( ' <a href="%s">%s</a>', esc_url( admin_url( 'edit.php?post_type=page' ) ), esc_html__( 'Go to your pages', 'acu-aftercare-check' ) );
}

/**
 * What was sent, as text that can be shown again: not for use.
 *
 * @param mixed $value Text or lists of it.
 * @return mixed
 */
function acu_aftercare_check_plain( $value ) {
	if ( is_array( $value ) ) {
		return array_map( 'acu_aftercare_check_plain', array_slice( $value, 0, 50 ) );
	}
	return substr( wp_check_invalid_utf8( (string) $value ), 0, 1000 );
}

/**
 * Opening hours out of the form, where each day has its own.
 *
 * @param mixed $days Lists of `opens` and `closes` by day.
 * @return array[] As the script has them.
 */
function acu_aftercare_check_hours_of( $days ) {
	$hours = array();
	foreach ( array_keys( acu_aftercare_check_days() ) as $day ) {
		foreach ( is_array( $days ) && is_array( $days[ $day ] ?? null ) ? $days[ $day ] : array() as $span ) {
			if ( is_array( $span ) && '' !== trim( ( $span['opens'] ?? '' ) . ( $span['closes'] ?? '' ) ) ) {
				$hours[] = array(
					'days'   => array( $day ),
					'opens'  => trim( $span['opens'] ?? '' ),
					'closes' => trim( $span['closes'] ?? '' ),
				);
			}
		}
	}
	return $hours;
}

/**
 * Opening hours with the days of equal times together.
 *
 * @param array[] $hours As the script has them.
 * @return array[]
 */
function acu_aftercare_check_grouped( $hours ) {
	$groups = array();
	foreach ( $hours as $entry ) {
		$times = "$entry[opens]-$entry[closes]";
		if ( isset( $groups[ $times ] ) ) {
			$entry['days'] = array_values( array_unique( array_merge( $groups[ $times ]['days'], $entry['days'] ) ) );
		}
		$groups[ $times ] = $entry;
	}
	return array_values( $groups );
}

/**
 * Colours and sizes out of the form, where a colour always has a value.
 *
 * @param mixed $sent By the names of the properties.
 * @return string[] Those that are not the theme's.
 */
function acu_aftercare_check_look_of( $sent ) {
	$look = array();
	foreach ( is_array( $sent ) ? $sent : array() as $name => $value ) {
		if ( is_array( $value ) ) {
			$value = isset( $value['theme'] ) ? '' : $value['value'] ?? '';
		}
		$look[ $name ] = is_scalar( $value ) ? (string) $value : '';
	}
	return $look;
}

/**
 * What was written, and whether that is refused.
 *
 * @param string $name Of the setting.
 * @return array{0: mixed, 1: string, 2: string} The value, `null` if nothing was written; what to tell, and the last sentence
 *                                               of that: what the site uses instead.
 */
function acu_aftercare_check_written( $name ) {
	$refused = get_option( 'acu_aftercare_check_refused', array() );
	$saved   = acu_aftercare_check_saved();
	$value   = $refused[ $name ] ?? $saved[ $name ] ?? null;
	if ( null === $value || 'look' === $name || 'delivery' === $name ) {
		return array( $value, '', '' );
	}
	list( , $problems ) = acu_aftercare_check_sort( array( $name => $value ) );
	if ( ! isset( $problems[ $name ] ) ) {
		return array( $value, '', '' );
	}
	$used = acu_aftercare_check_settings()[ $name ] ?? '';
	if ( is_string( $used ) && '' !== $used ) {
		/* translators: %s: a value. */
		$more = sprintf( __( 'Until then, your site uses: %s', 'acu-aftercare-check' ), acu_aftercare_check_options( $name, $used )[ $used ] ?? $used );
	} else {
		$more = $used ? __( 'Until then, your site uses what was saved before.', 'acu-aftercare-check' ) : __( 'Until then, your site does without.', 'acu-aftercare-check' );
	}
	return array( $value, $problems[ $name ] . ' ' . $more, $more );
}

/**
 * Writes what belongs under a field: the message, then the help.
 *
 * @param string $name    Of the setting.
 * @param string $problem What is wrong, if anything is.
 * @param string $help    What is good to know, if anything is.
 */
function acu_aftercare_check_show_notes( $name, $problem, $help ) {
	if ( $problem ) {
		printf( '<p class="notice notice-error inline" id="acu_aftercare_check_%s_problem">%s</p>', esc_attr( $name ), esc_html( $problem ) );
	}
	if ( $help ) {
		printf( '<p class="description" id="acu_aftercare_check_%s_help">%s</p>', esc_attr( $name ), esc_html( $help ) );
	}
}

/**
 * Writes the attributes that tie a control to what is written under it.
 *
 * @param string $name    Of the setting.
 * @param bool   $bad     Whether this control has what cannot be used.
 * @param string $problem What is wrong with the setting, if anything is.
 * @param string $help    Its help, if it has one.
 */
function acu_aftercare_check_show_ties( $name, $bad, $problem, $help ) {
	$described = array();
	if ( $problem && $bad ) {
		echo ' aria-invalid="true"';
		$described[] = "acu_aftercare_check_{$name}_problem";
	}
	if ( $help ) {
		$described[] = "acu_aftercare_check_{$name}_help";
	}
	if ( $described ) {
		printf( ' aria-describedby="%s"', esc_attr( implode( ' ', $described ) ) );
	}
}

/**
 * One field of the form.
 *
 * @param array $args Its name and label.
 */
function acu_aftercare_check_show_field( $args ) {
	$name                    = $args['name'];
	$field                   = acu_aftercare_check_fields()[ $name ];
	$help                    = $field['help'] ?? '';
	list( $value, $problem ) = acu_aftercare_check_written( $name );
	$value                   = is_string( $value ) ? $value : '';
	$options                 = acu_aftercare_check_options( $name, $value );
	if ( 'time-zone' === $name && acu_aftercare_check_own_time_zone() ) {
		/* translators: %s: a time zone, such as Europe/London. */
		$options[''] = sprintf( __( 'As WordPress: %s', 'acu-aftercare-check' ), acu_aftercare_check_own_time_zone() );
	}
	printf( $options ? '<select id="%1$s" name="%2$s"' : '<input type="text" class="regular-text" id="%1$s" name="%2$s"', esc_attr( $args['label_for'] ), esc_attr( "acu_aftercare_check_settings[$name]" ) );
	acu_aftercare_check_show_ties( $name, true, $problem, $help );
	if ( $options ) {
		echo '>';
		foreach ( $options as $option => $label ) {
			printf( '<option value="%s"%s', esc_attr( $option ), selected( (string) $option, $value, false ) );
			if ( 'region' === $name ) {
				printf( ' data-number="%s"', esc_attr( acu_aftercare_check_number_of( $option ) ) );
			}
			printf( '>%s</option>', esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf( ' value="%s">', esc_attr( $value ) );
	}
	if ( 'region' === $name ) {
		acu_aftercare_check_show_number();
	}
	acu_aftercare_check_show_notes( $name, $problem, $help );
}

/**
 * The number that patients are told to call. The script of the page changes it with the fields that decide it.
 */
function acu_aftercare_check_show_number() {
	$field = acu_aftercare_check_fields()['emergency-number'];
	$used  = acu_aftercare_check_settings();
	$own   = $used['emergency-number'] ?? '';
	/* translators: %s: an emergency number. */
	$yours  = __( '%s, as you have written it below', 'acu-aftercare-check' );
	$number = $own ? sprintf( $yours, $own ) : acu_aftercare_check_number_of( $used['region'] ?? '' );
	printf( '<p><output><strong>%s: <span id="acu_aftercare_check_number" data-own="%s" data-yours="%s" data-pattern="%s">%s</span></strong></output></p>', esc_html( $field['label'] ), esc_attr( $own ), esc_attr( $yours ), esc_attr( $field['pattern'] ), esc_html( $number ) );
}

/**
 * Writes boxes to tick, one for each language.
 *
 * @param string   $name   Of the setting.
 * @param string[] $labels By tag.
 * @param string[] $ticked Tags.
 * @param string[] $bad    Tags that cannot be used.
 */
function acu_aftercare_check_show_boxes( $name, $labels, $ticked, $bad = array() ) {
	echo '<div class="acu-aftercare-check-boxes">';
	foreach ( $labels as $tag => $label ) {
		printf( '<label><input type="checkbox" name="%s" value="%s"%s', esc_attr( "acu_aftercare_check_settings[$name][]" ), esc_attr( $tag ), checked( in_array( (string) $tag, $ticked, true ), true, false ) );
		acu_aftercare_check_show_ties( $name, true, in_array( (string) $tag, $bad, true ), '' );
		printf( '> %s</label>', esc_html( $label ) );
	}
	echo '</div>';
}

/**
 * The languages on offer. A tag that is none of them, which a shortcode or an older version may have left, has a box of its
 * own: it is there until somebody unticks it.
 *
 * @param array $args Its name and label.
 */
function acu_aftercare_check_show_languages( $args ) {
	list( $value, $problem, $more ) = acu_aftercare_check_written( 'languages' );
	$labels                         = array_diff_key( acu_aftercare_check_options( 'lang' ), array( '' => 0 ) );
	$ticked                         = array();
	$bad                            = array();
	foreach ( preg_split( '/[\s,]+/', is_string( $value ) ? $value : '', -1, PREG_SPLIT_NO_EMPTY ) as $tag ) {
		$locale   = acu_aftercare_check_locale( $tag );
		$ticked[] = '' === $locale ? $tag : $locale;
		if ( '' === $locale ) {
			$labels[ $tag ] = $tag;
		}
		if ( ! acu_aftercare_check_fits( acu_aftercare_check_fields()['lang'], $tag ) ) {
			$bad[] = $tag;
		}
	}
	if ( $problem ) {
		$more = isset( acu_aftercare_check_settings()['languages'] ) ? $more : __( 'Until then, all are on offer.', 'acu-aftercare-check' );
		/* translators: %s: a list of language tags. */
		$problem = sprintf( __( 'There is no translation for "%s". Untick it.', 'acu-aftercare-check' ), implode( ', ', $bad ) ) . ' ' . $more;
	}
	printf( '<fieldset id="acu_aftercare_check_languages" aria-describedby="acu_aftercare_check_languages_help"><legend class="screen-reader-text">%s</legend>', esc_html( $args['label'] ) );
	acu_aftercare_check_show_notes( 'languages', $problem, __( 'None ticked: all of them.', 'acu-aftercare-check' ) );
	acu_aftercare_check_show_boxes( 'languages', $labels, $ticked, $bad );
	echo '</fieldset>';
}

/**
 * Writes one text field of a list.
 *
 * @param string $name  Of the setting.
 * @param string $at    Where in the setting, as `[0][number]`.
 * @param string $label What it is, for those who hear it.
 * @param string $value What is in it.
 * @param string $type  Of the input.
 * @param array  $ties  Whether it is bad, what is wrong, and the help.
 */
function acu_aftercare_check_show_input( $name, $at, $label, $value, $type, $ties ) {
	// An empty time is all that browsers would show of a bad one.
	$type = 'time' === $type && $value && ! preg_match( '/^[0-2][0-9]:[0-5][0-9]$/D', $value ) ? 'text' : $type;
	printf( '<input type="%s" name="%s" aria-label="%s" value="%s"', esc_attr( $type ), esc_attr( "acu_aftercare_check_settings[$name]$at" ), esc_attr( $label ), esc_attr( $value ) );
	acu_aftercare_check_show_ties( 'hours' === $name ? 'opening-hours' : $name, $ties[0], $ties[1], $ties[2] );
	echo '>';
}

/**
 * A list of entries, with room for one more.
 *
 * @param array $args Its name and label.
 */
function acu_aftercare_check_show_list( $args ) {
	$name                    = $args['name'];
	$field                   = acu_aftercare_check_fields()[ $name ];
	$help                    = $field['help'] ?? '';
	list( $value, $problem ) = acu_aftercare_check_written( $name );
	$entries                 = array_values( array_filter( is_array( $value ) ? $value : array(), 'is_array' ) );
	$entries[]               = array();
	printf( '<fieldset id="acu_aftercare_check_%s"><legend class="screen-reader-text">%s</legend>', esc_attr( $name ), esc_html( $args['label'] ) );
	foreach ( $entries as $at => $entry ) {
		echo '<p>';
		foreach ( $field['entry'] as $key => $part ) {
			$one = is_string( $entry[ $key ] ?? null ) ? $entry[ $key ] : '';
			echo '<label>' . esc_html( $part['label'] ) . ' ';
			acu_aftercare_check_show_input( $name, "[$at][$key]", $args['label'] . ' ' . ( $at + 1 ) . ', ' . $part['label'], $one, 'text', array( '' !== implode( '', $entry ) && ! acu_aftercare_check_fits( $part, $one ), $problem, $help ) );
			echo '</label> ';
		}
		echo '</p>';
	}
	echo '</fieldset>';
	acu_aftercare_check_show_notes( $name, $problem, $help );
}

/**
 * The opening hours: a row for each day, with room for two times and always one more.
 *
 * @param array $args Its name and label.
 */
function acu_aftercare_check_show_hours( $args ) {
	$field                   = acu_aftercare_check_fields()['opening-hours'];
	$help                    = $field['help'] ?? '';
	list( $value, $problem ) = acu_aftercare_check_written( 'opening-hours' );
	echo '<table id="acu_aftercare_check_opening-hours"><caption class="screen-reader-text">' . esc_html( $args['label'] ) . '</caption>';
	foreach ( acu_aftercare_check_days() as $day => $name ) {
		$spans = array();
		foreach ( is_array( $value ) ? $value : array() as $entry ) {
			if ( in_array( $day, (array) ( $entry['days'] ?? array() ), true ) ) {
				$spans[] = $entry;
			}
		}
		$spans = array_pad( $spans, max( 2, count( $spans ) + 1 ), array() );
		echo '<tr><th scope="row">' . esc_html( $name ) . '</th><td>';
		foreach ( $spans as $at => $span ) {
			$empty = ! array_filter( array_diff_key( $span, array( 'days' => 0 ) ) );
			foreach ( array( 'opens', 'closes' ) as $key ) {
				$part = $field['entry'][ $key ];
				$one  = (string) ( $span[ $key ] ?? '' );
				acu_aftercare_check_show_input( 'hours', "[$day][$at][$key]", "$name, " . $part['label'] . ' ' . ( $at + 1 ), $one, 'time', array( ! $empty && ! acu_aftercare_check_fits( $part, $one ), $problem, $help ) );
				echo 'opens' === $key ? ' – ' : ' &nbsp; ';
			}
		}
		echo '</td></tr>';
	}
	echo '</table>';
	acu_aftercare_check_show_notes( 'opening-hours', $problem, $help );
}

/**
 * Which languages the script brings.
 *
 * @param array $args Its name and label.
 */
function acu_aftercare_check_show_delivery( $args ) {
	$chosen = acu_aftercare_check_chosen();
	$names  = acu_aftercare_check_options( 'lang' );
	printf( '<fieldset id="acu_aftercare_check_delivery"><legend class="screen-reader-text">%s</legend>', esc_html( $args['label'] ) );
	$ways = array(
		'all'  => __( 'All languages in one file', 'acu-aftercare-check' ),
		'some' => __( 'English and only these, in a smaller file. A reader who chooses another waits until it has come from your site.', 'acu-aftercare-check' ),
	);
	foreach ( $ways as $way => $label ) {
		printf( '<p><label><input type="radio" name="acu_aftercare_check_settings[deliver]" value="%s"%s> %s</label></p>', esc_attr( $way ), checked( 'all' === $way, null === $chosen, false ), esc_html( $label ) );
	}
	acu_aftercare_check_show_boxes( 'delivery', array_intersect_key( $names, array_flip( acu_aftercare_check_parts() ) ), (array) $chosen );
	echo '</fieldset>';
	$missing = null !== $chosen && ! acu_aftercare_check_joined();
	acu_aftercare_check_show_notes( 'delivery', $missing ? __( 'The file could not be written into the folder for uploads. Your site uses the one with all languages, which works as well. Save to try again.', 'acu-aftercare-check' ) : '', __( 'The file is made anew after each update of the plugin.', 'acu-aftercare-check' ) );
}

/**
 * Colours and sizes.
 *
 * @param array $args Its name and label.
 */
function acu_aftercare_check_show_look( $args ) {
	$refused            = get_option( 'acu_aftercare_check_refused', array() )['look'] ?? array();
	$written            = $refused + (array) ( acu_aftercare_check_saved()['look'] ?? array() );
	list( , $problems ) = acu_aftercare_check_sort_look( $written );
	$problem            = $problems ? implode( ' ', $problems ) . ' ' . __( 'Until then, your site uses what was saved before.', 'acu-aftercare-check' ) : '';
	$help               = __( 'Text and font are those of your theme. With only the first colour, the text on it is chosen so that it can be read.', 'acu-aftercare-check' );
	printf( '<fieldset id="acu_aftercare_check_look"><legend class="screen-reader-text">%s</legend>', esc_html( $args['label'] ) );
	foreach ( acu_aftercare_check_properties() as $name => list( $label, $unit ) ) {
		$value = $written[ $name ] ?? '';
		if ( 'color' === $unit ) {
			echo '<p>';
			// What is no colour could not be seen in an input for colours.
			acu_aftercare_check_show_input( 'look', "[$name][value]", $label, '' === $value ? '#0b5aa8' : $value, isset( $problems[ $name ] ) ? 'text' : 'color', array( isset( $problems[ $name ] ), $problem, $help ) );
			printf( ' %s &emsp; <label><input type="checkbox" name="acu_aftercare_check_settings[look][%s][theme]" value="1"%s> %s <span class="screen-reader-text">(%s)</span></label></p>', esc_html( $label ), esc_attr( $name ), checked( '', $value, false ), esc_html__( "use the theme's", 'acu-aftercare-check' ), esc_html( $label ) );
		} else {
			echo '<p>';
			acu_aftercare_check_show_input( 'look', "[$name]", $label, $value, 'text', array( isset( $problems[ $name ] ), $problem, $help ) );
			printf( ' %s</p>', esc_html( $label ) );
		}
	}
	echo '</fieldset>';
	acu_aftercare_check_show_notes( 'look', $problem, $help );
}

/**
 * Says what the first section is for, and warns while the country is missing.
 */
function acu_aftercare_check_show_country_missing() {
	$settings = acu_aftercare_check_settings();
	if ( ! isset( $settings['region'] ) && ! isset( $settings['emergency-number'] ) ) {
		printf( '<p class="notice notice-warning inline">%s</p>', esc_html__( 'Choose your country. Without it, patients in danger may get no number that they can tap.', 'acu-aftercare-check' ) );
	}
}

/**
 * The whole page. WordPress itself shows the messages above it.
 */
function acu_aftercare_check_show_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	printf(
		'<p>%s</p><p>%s <code>[acu-aftercare-check]</code></p>',
		esc_html__( 'These settings hold on the whole site, wherever a block or shortcode says nothing else.', 'acu-aftercare-check' ),
		esc_html__( 'To show the check on a page, insert the block "Aftercare check", or the shortcode', 'acu-aftercare-check' )
	);
	echo '<form action="options.php" method="post">';
	settings_fields( 'acu_aftercare_check' );
	// The page is long: this one stays in sight.
	echo '<p class="acu-aftercare-check-save">';
	submit_button( '', 'primary', 'submit-top', false );
	echo '</p>';
	do_settings_sections( 'acu-aftercare-check' );
	submit_button();
	echo '</form></div>';
}
