/** The medical emergency number of a region. */
export interface EmergencyNumber {
  readonly number: string;
  /** Further numbers that reach the ambulance service there. */
  readonly also: readonly string[];
  /** Two sources agree (confidence A), so that it may be a call button. Otherwise the reader is told to check. */
  readonly confirmed: boolean;
}

/*
 * 139 regions: ISO 3166-1 alpha-2, the number, `/` and others that work, `?` where only one source has it.
 * Clinical reference, section 7.1, compiled 2026-11 from telephone metadata and public lists. Numbers change: the
 * clinic that deploys the widget checks its own.
 */
const rows = [
  'AD 112/116?, AE 998/999/112, AL 127/112, AM 103/112/911, AO 112/116, AR 107/911',
  'AT 112/144, AU 000/112, AZ 103/112, BA 124/112, BB 511/911, BD 999?',
  'BE 112, BG 112, BH 999, BN 991, BO 118/165, BR 192',
  'BS 919/911, BT 112, BW 997/112, BY 103/112, BZ 911?, CA 911',
  'CH 144/112, CI 185?, CL 131, CM 112/119?, CN 120, CO 123',
  'CR 911, CU 104, CY 112/199, CZ 112/155, DE 112, DK 112',
  'DO 911, DZ 14/112, EC 911, EE 112, EG 123, ES 112/061',
  'ET 907/939/991?, FI 112, FJ 911, FR 112/15, GB 999/112, GE 112',
  'GH 193/112, GR 112/166, GT 123/122?, GY 913/911, HK 999/112, HN 911?',
  'HR 112/194, HU 112/104, ID 119/112/118, IE 112/999, IL 101, IN 112/108/102',
  'IQ 122, IR 115, IS 112, IT 112/118, JM 110/119, JO 911/193',
  'JP 119, KE 999/112, KG 103/112, KH 119, KR 119, KW 112',
  'KZ 103/112, LA 195/1195, LB 140, LI 144/112, LK 110/1990, LT 112',
  'LU 112, LV 112/113, MA 15/150, MC 18/112?, MD 112?, ME 124/112',
  'MK 194/112, MM 192?, MN 103, MO 999, MT 112, MU 114/112',
  'MX 911, MY 999/112, MZ 117, NG 112?, NI 128/911/118, NL 112',
  'NO 113/112, NP 102/100, NZ 111, OM 9999/999/112, PA 911, PE 117/106',
  'PG 111?, PH 911?, PK 1122/115, PL 112/999, PR 911, PS 101?',
  'PT 112, PY 141/911?, QA 999, RO 112, RS 194/112?, RU 103/112',
  'RW 112/912, SA 997/911, SE 112, SG 995, SI 112, SK 112/155',
  'SN 15/1515?, SV 911/132, TH 1669/112, TN 190, TR 112, TT 990/811',
  'TW 119/112, TZ 112/114?, UA 103/112, UG 999/112, US 911, UY 911/105',
  'UZ 103/112?, VE 911/171?, VN 115, XK 194/112?, ZA 10177/112, ZM 991/112/999?',
  'ZW 994/999/112',
].join(', ');

/** ISO 3166-1 alpha-2 → the medical emergency number there. */
export const emergencyNumbers: ReadonlyMap<string, EmergencyNumber> = new Map(
  rows.split(', ').map((row) => {
    const [region = '', all = ''] = row.split(' ');
    const [number = '', ...also] = all.replace('?', '').split('/');
    return [region, {number, also, confirmed: !row.endsWith('?')}];
  }),
);
