/*
 * Countries that have an emergency number here, with what their international phone numbers begin with: the country
 * codes of ITU-T E.164, and the area codes of +1 outside the United States, as assigned in 2026. Codes that several
 * countries share are here for one of them only where all of them dial its number: +44 with Jersey, +47 with Svalbard,
 * +262 and +590 with the French departments. `-` has no number here, or not for certain (Abkhazia under +7). Free-phone
 * numbers of +1 belong to one of several countries.
 */
const rows = [
  'AD 376, AE 971, AL 355, AM 374, AO 244, AR 54, AT 43, AU 61, AZ 994, BA 387, BB 1246, BD 880, BE 32, BG 359',
  'BH 973, BN 673, BO 591, BR 55, BS 1242, BT 975, BW 267, BY 375, BZ 501, CH 41, CI 225, CL 56, CM 237, CN 86',
  'CO 57, CR 506, CU 53, CY 357, CZ 420, DE 49, DK 45, DO 1809 1829 1849, DZ 213, EC 593, EE 372, EG 20, ES 34',
  'ET 251, FI 358, FJ 679, FR 33 262 590 594 596, GB 44, GE 995, GH 233, GR 30, GT 502, GY 592, HK 852, HN 504',
  'HR 385, HU 36, ID 62, IE 353, IL 972, IN 91, IQ 964, IR 98, IS 354, IT 39, JM 1658 1876, JO 962, JP 81, KE 254',
  'KG 996, KH 855, KR 82, KW 965, KZ 76 77, LA 856, LB 961, LI 423, LK 94, LT 370, LU 352, LV 371, MA 212, MC 377',
  'MD 373, ME 382, MK 389, MM 95, MN 976, MO 853, MT 356, MU 230, MX 52, MY 60, MZ 258, NG 234, NI 505, NL 31',
  'NO 47, NP 977, NZ 64, OM 968, PA 507, PE 51, PG 675, PH 63, PK 92, PL 48, PR 1787 1939, PS 970, PT 351, PY 595',
  'QA 974, RO 40, RS 381, RU 7, RW 250, SA 966, SE 46, SG 65, SI 386, SK 421, SN 221, SV 503, TH 66, TN 216, TR 90',
  'TT 1868, TW 886, TZ 255, UA 380, UG 256, US 1, UY 598, UZ 998, VE 58, VN 84, XK 383, ZA 27, ZM 260, ZW 263',
  'CA 1204 1226 1236 1249 1250 1257 1263 1289 1306 1343 1354 1365 1367 1368 1382 1387 1403 1416 1418 1428 1431 1437',
  'CA 1438 1450 1468 1474 1506 1514 1519 1548 1579 1581 1584 1587 1604 1613 1639 1647 1672 1683 1705 1709 1742 1753',
  'CA 1778 1780 1782 1807 1819 1825 1867 1873 1879 1902 1905 1942',
  '- 1264 1268 1284 1345 1441 1473 1649 1664 1721 1758 1767 1784 1869 7840 7940',
  'US/CA/BB/BS/DO/JM/PR/TT 1500 1700 1800 1833 1844 1855 1866 1877 1888 1900',
];

let codes: Map<string, readonly string[]> | undefined;

/** Made when it is first needed: a page that sets its region does not need it. */
function codeTable(): ReadonlyMap<string, readonly string[]> {
  if (codes) return codes;
  codes = new Map();
  for (const entry of rows.join(', ').split(', ')) {
    const [countries = '', ...prefixes] = entry.split(' ');
    for (const prefix of prefixes) codes.set(prefix, countries === '-' ? [] : countries.split('/'));
  }
  return codes;
}

/** International free-phone, satellite and other services that belong to no country: +800, +870, +882, +979… */
const nowhere = /^(80|87|88[1238]|979)/;

/**
 * The countries (ISO 3166-1 alpha-2) that a phone number written with + may belong to: one where its beginning tells,
 * none for a country without an emergency number here, and `undefined` where the number says nothing. `00 44` says
 * nothing: 00 is how some countries begin an international call, and how a local number may begin in others.
 */
export function countriesOfPhone(phone: string | undefined): readonly string[] | undefined {
  const digits = phone?.trim().startsWith('+') ? phone.replace(/\D/g, '') : '';
  if (digits === '' || nowhere.test(digits)) return undefined;
  // The longest of these beginnings is four digits: +1 and an area code.
  for (let length = 4; length > 0; length -= 1) {
    const found = codeTable().get(digits.slice(0, length));
    if (found) return found;
  }
  return [];
}
