/** The medical emergency number of a region. */
export interface EmergencyNumber {
  readonly number: string;
  /** Further numbers that reach the ambulance service there. */
  readonly also: readonly string[];
  /** Two sources agree (confidence A), so that it may be a call button. Otherwise the reader is told to check. */
  readonly confirmed: boolean;
}

/*
 * The number, `/` and others that work, `?` where only one source has it, and its regions (ISO 3166-1 alpha-2): 139 in
 * all. Clinical reference, section 7.1, compiled 2026-11 from telephone metadata and public lists. Numbers change: the
 * clinic that deploys the widget checks its own.
 */
const rows = [
  '112 BE BG BT DE DK EE FI GE IS KW LT LU MT NL PT RO SE SI TR, 911 CA CR DO EC FJ MX PA PR US',
  '103/112 AZ BY KG KZ RU UA, 999/112 GB HK KE MY UG, 119 JP KH KR, 911? BZ HN PH, 999 BH MO QA',
  '112/155 CZ SK, 112/999 IE PL, 112? MD NG, 115 IR VN, 123 CO EG, 124/112 BA ME, 144/112 CH LI',
  '194/112? RS XK, 000/112 AU, 101 IL, 10177/112 ZA, 101? PS, 102/100 NP, 103 MN, 103/112/911 AM',
  '103/112? UZ, 104 CU, 107/911 AR, 110/119 JM, 110/1990 LK, 111 NZ, 111? PG, 112/061 ES, 112/104 HU',
  '112/108/102 IN, 112/113 LV, 112/114? TZ, 112/116 AO, 112/116? AD, 112/118 IT, 112/119? CM, 112/144 AT',
  '112/15 FR, 112/166 GR, 112/194 HR, 112/199 CY, 112/912 RW, 1122/115 PK, 113/112 NO, 114/112 MU, 117 MZ',
  '117/106 PE, 118/165 BO, 119/112 TW, 119/112/118 ID, 120 CN, 122 IQ, 123/122? GT, 127/112 AL',
  '128/911/118 NI, 131 CL, 14/112 DZ, 140 LB, 141/911? PY, 15/150 MA, 15/1515? SN, 1669/112 TH, 18/112? MC',
  '185? CI, 190 TN, 192 BR, 192? MM, 193/112 GH, 194/112 MK, 195/1195 LA, 511/911 BB, 907/939/991? ET',
  '911/105 UY, 911/132 SV, 911/171? VE, 911/193 JO, 913/911 GY, 919/911 BS, 990/811 TT, 991 BN',
  '991/112/999? ZM, 994/999/112 ZW, 995 SG, 997/112 BW, 997/911 SA, 998/999/112 AE, 9999/999/112 OM, 999? BD',
].join(', ');

/** ISO 3166-1 alpha-2 → the medical emergency number there. */
export const emergencyNumbers: ReadonlyMap<string, EmergencyNumber> = new Map(
  rows.split(', ').flatMap((row) => {
    const [numbers = '', ...regions] = row.split(' ');
    const [number = '', ...also] = numbers.replace('?', '').split('/');
    return regions.map((region) => [region, {number, also, confirmed: !numbers.endsWith('?')}] as const);
  }),
);
