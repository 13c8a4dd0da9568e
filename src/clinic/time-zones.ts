/*
 * Made by scripts/time-zones.mjs from the tz database, edition 2025b (public domain). Do not edit.
 *
 * An area, and in it each country that has an emergency number here, with its cities, old names too: WebKit reports
 * `US/Eastern` and `Iceland` where a device says so. `Argentina/` is everything that begins so.
 */
const rows = [
  'Africa/: AO Luanda, BW Gaborone, CI Abidjan, CM Douala, DZ Algiers, EG Cairo, ES Ceuta, ET Addis_Ababa, GH Accra',
  'Africa/: KE Nairobi, MA Casablanca, MZ Maputo, NG Lagos, RW Kigali, SN Dakar, TN Tunis, TZ Dar_es_Salaam',
  'Africa/: UG Kampala, ZA Johannesburg, ZM Lusaka, ZW Harare',
  'America/: AR Argentina/ Buenos_Aires Catamarca Cordoba Jujuy Mendoza Rosario, BB Barbados, BO La_Paz, BR Araguaina',
  'America/: BR Bahia Belem Boa_Vista Campo_Grande Cuiaba Eirunepe Fortaleza Maceio Manaus Noronha Porto_Acre',
  'America/: BR Porto_Velho Recife Rio_Branco Santarem Sao_Paulo, BS Nassau, BZ Belize, CA Atikokan Blanc-Sablon',
  'America/: CA Cambridge_Bay Coral_Harbour Creston Dawson Dawson_Creek Edmonton Fort_Nelson Glace_Bay Goose_Bay',
  'America/: CA Halifax Inuvik Iqaluit Moncton Montreal Nipigon Pangnirtung Rainy_River Rankin_Inlet Regina Resolute',
  'America/: CA St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse Winnipeg Yellowknife, CL Coyhaique',
  'America/: CL Punta_Arenas Santiago, CO Bogota, CR Costa_Rica, CU Havana, DO Santo_Domingo, EC Guayaquil',
  'America/: FR Cayenne Guadeloupe Marigot Martinique St_Barthelemy, GT Guatemala, GY Guyana, HN Tegucigalpa',
  'America/: JM Jamaica, MX Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Ensenada Hermosillo Matamoros Mazatlan',
  'America/: MX Merida Mexico_City Monterrey Ojinaga Santa_Isabel Tijuana, NI Managua, PA Panama, PE Lima',
  'America/: PR Puerto_Rico, PY Asuncion, SV El_Salvador, TT Port_of_Spain, US Adak Anchorage Atka Boise Chicago',
  'America/: US Denver Detroit Fort_Wayne Indiana/ Indianapolis Juneau Kentucky/ Knox_IN Los_Angeles Louisville',
  'America/: US Menominee Metlakatla New_York Nome North_Dakota/ Phoenix Shiprock Sitka St_Thomas Virgin Yakutat',
  'America/: UY Montevideo, VE Caracas',
  'Arctic/: NO Longyearbyen',
  'Asia/: AE Dubai, AM Yerevan, AZ Baku, BD Dacca Dhaka, BH Bahrain, BN Brunei, BT Thimbu Thimphu, CN Chongqing',
  'Asia/: CN Chungking Harbin Kashgar Shanghai Urumqi, CY Famagusta Nicosia, GE Tbilisi, HK Hong_Kong, ID Jakarta',
  'Asia/: ID Jayapura Makassar Pontianak Ujung_Pandang, IL Jerusalem Tel_Aviv, IN Calcutta Kolkata, IQ Baghdad',
  'Asia/: IR Tehran, JO Amman, JP Tokyo, KG Bishkek, KH Phnom_Penh, KR Seoul, KW Kuwait, KZ Almaty Aqtau Aqtobe',
  'Asia/: KZ Atyrau Oral Qostanay Qyzylorda, LA Vientiane, LB Beirut, LK Colombo, MM Rangoon Yangon, MN Choibalsan',
  'Asia/: MN Hovd Ulaanbaatar Ulan_Bator, MO Macao Macau, MY Kuala_Lumpur Kuching, NP Kathmandu Katmandu, OM Muscat',
  'Asia/: PH Manila, PK Karachi, PS Gaza Hebron, QA Qatar, RU Anadyr Barnaul Chita Irkutsk Kamchatka Khandyga',
  'Asia/: RU Krasnoyarsk Magadan Novokuznetsk Novosibirsk Omsk Sakhalin Srednekolymsk Tomsk Ust-Nera Vladivostok',
  'Asia/: RU Yakutsk Yekaterinburg, SA Riyadh, SG Singapore, TH Bangkok, TR Istanbul, TW Taipei, UZ Samarkand',
  'Asia/: UZ Tashkent, VN Ho_Chi_Minh Saigon',
  'Atlantic/: ES Canary, IS Reykjavik, NO Jan_Mayen, PT Azores Madeira',
  'Australia/: AU',
  'Brazil/: BR',
  'Canada/: CA',
  'Chile/: CL',
  ': CN PRC, CU Cuba, EG Egypt, GB GB GB-Eire, HK Hongkong, IE Eire, IL Israel, IR Iran, IS Iceland, JM Jamaica',
  ': JP Japan, KR ROK, NZ NZ NZ-CHAT, PL Poland, PT Portugal, RU W-SU, SG Singapore, TR Turkey, TW ROC, US Navajo',
  'Europe/: AD Andorra, AL Tirane, AT Vienna, BA Sarajevo, BE Brussels, BG Sofia, BY Minsk, CH Zurich, CY Nicosia',
  'Europe/: CZ Prague, DE Berlin Busingen, DK Copenhagen, EE Tallinn, ES Madrid, FI Helsinki Mariehamn, FR Paris',
  'Europe/: GB Belfast Guernsey Isle_of_Man Jersey London, GR Athens, HR Zagreb, HU Budapest, IE Dublin, IT Rome',
  'Europe/: LI Vaduz, LT Vilnius, LU Luxembourg, LV Riga, MC Monaco, MD Chisinau Tiraspol, ME Podgorica, MK Skopje',
  'Europe/: MT Malta, NL Amsterdam, NO Oslo, PL Warsaw, PT Lisbon, RO Bucharest, RS/XK Belgrade, RU Astrakhan',
  'Europe/: RU Kaliningrad Kirov Moscow Samara Saratov Ulyanovsk Volgograd, SE Stockholm, SI Ljubljana, SK Bratislava',
  'Europe/: TR Istanbul, UA Kiev Kyiv Uzhgorod Zaporozhye, UA/RU Simferopol',
  'Indian/: FR Mayotte Reunion, MU Mauritius',
  'Mexico/: MX',
  'Pacific/: CL Easter, EC Galapagos, FJ Fiji, NZ Auckland Chatham, PG Bougainville Port_Moresby, US Guam Honolulu',
  'Pacific/: US Johnston Pago_Pago Saipan Samoa',
  'US/: US',
];

/** The countries of a time zone in the table, or of what its name begins with. No map: one zone is looked up, once. */
function countriesIn(name: string): readonly string[] | undefined {
  for (const row of rows) {
    const [area = '', entries = ''] = row.split(': ');
    if (!name.startsWith(area)) continue;
    for (const entry of entries.split(', ')) {
      const [countries = '', ...cities] = entry.split(' ');
      if ((cities.length > 0 ? cities : ['']).includes(name.slice(area.length))) return countries.split('/');
    }
  }
  return undefined;
}

/**
 * The countries that a device's time zone lies in: none for a zone of a country without an emergency number here, and
 * `undefined` where the zone belongs to no country, such as `UTC`.
 *
 * A table, because `Intl.Locale.prototype.getTimeZones` is missing in older browsers and lacks the old names that
 * WebKit reports: the number would depend on the browser.
 */
export function countriesOfTimeZone(zone: string | undefined): readonly string[] | undefined {
  if (!zone) return undefined;
  const found = countriesIn(zone) ?? countriesIn(zone.replace(/[^/]*$/, ''));
  if (found) return found;
  return /^(Africa|America|Arctic|Asia|Atlantic|Europe|Indian|Pacific)\//.test(zone) ? [] : undefined;
}
