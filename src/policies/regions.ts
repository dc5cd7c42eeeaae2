/** Regions of the world as the United Nations count them (standard M49), and what falls into none. */
export const regions = ['africa', 'americas', 'asia', 'europe', 'oceania', 'elsewhere', 'not-known'] as const
export type Region = (typeof regions)[number]

const countries: Readonly<Partial<Record<Region, string>>> = {
  africa:
    'DZ AO BJ BW IO BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET TF GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW',
  americas:
    'AI AG AR AW BS BB BZ BM BO BQ BV BR CA KY CL CO CR CU CW DM DO EC SV FK GF GL GD GP GT GY HT HN JM MQ MX MS NI PA PY PE PR BL KN LC MF PM VC SX GS SR TT TC US UY VE VG VI',
  asia: 'AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KP KR KW KG LA LB MO MY MV MN MM NP OM PK PH QA SA SG LK PS SY TJ TH TL TR TM AE UZ VN YE',
  europe:
    'AX AL AD AT BY BE BA BG HR CZ DK EE FO FI FR DE GI GR GG VA HU IS IE IM IT JE LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB',
  oceania: 'AS AU CX CC CK FJ PF GU HM KI MH FM NR NC NZ NU NF MP PW PG PN WS SB TK TO TV UM VU WF',
}

const regionByCountry = new Map(
  regions.flatMap(region => (countries[region]?.split(' ') ?? []).map(country => [country, region] as const)),
)

/** The regions of a person's nationalities, each once; one of `not-known` where none is known. @param codes ISO 3166-1 alpha-2 */
export function regionsOf(codes: readonly string[]): Region[] {
  if (codes.length === 0) return ['not-known']
  return [...new Set(codes.map(code => regionByCountry.get(code) ?? 'elsewhere'))]
}
