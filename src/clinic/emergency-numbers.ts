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
  'AD112/116? AE998/999/112 AL127/112 AM103/112/911 AO112/116 AR107/911 AT112/144',
  'AU000/112 AZ103/112 BA124/112 BB511/911 BD999? BE112 BG112',
  'BH999 BN991 BO118/165 BR192 BS919/911 BT112 BW997/112',
  'BY103/112 BZ911? CA911 CH144/112 CI185? CL131 CM112/119?',
  'CN120 CO123 CR911 CU104 CY112/199 CZ112/155 DE112',
  'DK112 DO911 DZ14/112 EC911 EE112 EG123 ES112/061',
  'ET907/939/991? FI112 FJ911 FR112/15 GB999/112 GE112 GH193/112',
  'GR112/166 GT123/122? GY913/911 HK999/112 HN911? HR112/194 HU112/104',
  'ID119/112/118 IE112/999 IL101 IN112/108/102 IQ122 IR115 IS112',
  'IT112/118 JM110/119 JO911/193 JP119 KE999/112 KG103/112 KH119',
  'KR119 KW112 KZ103/112 LA195/1195 LB140 LI144/112 LK110/1990',
  'LT112 LU112 LV112/113 MA15/150 MC18/112? MD112? ME124/112',
  'MK194/112 MM192? MN103 MO999 MT112 MU114/112 MX911',
  'MY999/112 MZ117 NG112? NI128/911/118 NL112 NO113/112 NP102/100',
  'NZ111 OM9999/999/112 PA911 PE117/106 PG111? PH911? PK1122/115',
  'PL112/999 PR911 PS101? PT112 PY141/911? QA999 RO112',
  'RS194/112? RU103/112 RW112/912 SA997/911 SE112 SG995 SI112',
  'SK112/155 SN15/1515? SV911/132 TH1669/112 TN190 TR112 TT990/811',
  'TW119/112 TZ112/114? UA103/112 UG999/112 US911 UY911/105 UZ103/112?',
  'VE911/171? VN115 XK194/112? ZA10177/112 ZM991/112/999? ZW994/999/112',
].join(' ');

/** ISO 3166-1 alpha-2 → the medical emergency number there. */
export const emergencyNumbers: ReadonlyMap<string, EmergencyNumber> = new Map(
  rows.split(' ').map((row) => {
    const [number = '', ...also] = row.slice(2).replace('?', '').split('/');
    return [row.slice(0, 2), {number, also, confirmed: !row.endsWith('?')}];
  }),
);
