import type { Magnitudes } from '@/lib/parsing/locale-table';

/** What the sites write beside, or instead of, ICU's words; a spelling given here replaces ICU's meaning of it. */
export interface CountOverride {
  after?: Magnitudes;
  before?: Magnitudes;
  /** Counting words grown on to the number or its count word ("২৩টি ভিউ", "১.৪ লাটি ভিউ"); they mean no magnitude. */
  counters?: string;
}

/** YouTube and Instagram write the same letters in both cases in the countries of English. */
const ENGLISH = {
  3: 'K|k|thousand',
  6: 'M|m|mn|million',
  9: 'B|b|bn|billion',
  5: 'lakh|lakhs|lac',
  7: 'crore|crores|cr',
};
const SPANISH = { 3: 'mil|K|k', 6: 'M|mill|millón|millones', 9: 'mil M|mil mill|mil millones|mM' };
const HINDI = { 3: 'हज़ार|हजार|ह|हज़ार', 5: 'लाख|ला', 7: 'करोड़|करोड|क', 9: 'अरब|अ', 11: 'खरब|ख' };
const CHINESE = { 3: '千', 4: '万|萬', 8: '亿|億', 7: '千万|千萬', 6: '百万|百萬' };

/**
 * By language. YouTube's labels follow a CLDR of about 2020 and its own choices (lakh and crore in India, "m" for
 * thousand in Catalan, "Mrd" in Italian); older spellings stand here, and long words of accessibility labels that ICU
 * spells otherwise. "?" marks a spelling that has meant two things: it is read as neither.
 */
export const COUNT_OVERRIDES: Record<string, CountOverride> = {
  am: { after: { 3: 'ሺ|ሺህ', 6: 'ሚሊዮን', 9: 'ቢሊዮን' } },
  ar: { after: { 3: 'ألف|آلاف|ألفًا|ألفا', 6: 'مليون|ملايين|مليونًا', 9: 'مليار|مليارات|بليون' } },
  as: {
    after: { 3: 'হাজাৰ|হাঃ', 5: 'লাখ|লাঃ', 6: 'নিযুত', 7: 'কোটি|কোঃ', 9: 'শঃ কোঃ|শত কোটি', '?': 'নিঃ' },
    counters: 'টা|টি|জন|বাৰ|গৰাকী',
  },
  az: { after: { 3: 'min', 6: 'mln|milyon', 9: 'mlrd|milyard' } },
  bg: { after: { 3: 'хил|хиляди', 6: 'млн|милиона', 9: 'млрд|милиарда' } },
  bn: { after: { 3: 'হা|হাজার|হাঃ', 5: 'লা|লাখ|লক্ষ|লাঃ', 7: 'কো|কোটি|কোঃ' }, counters: 'টি|টা|জন|বার' },
  bs: { after: { 3: 'hilj|hiljada', 6: 'mil|mio|miliona', 9: 'mlr|mlrd|mrd|milijardi' } },
  ca: { after: { 3: 'm|k|mil', 6: 'M|milions', 9: 'mM|kM|milers de milions|mil milions' } },
  cs: { after: { 3: 'tis|tisíc', 6: 'mil|mio|milionů', 9: 'mld|miliard' } },
  da: { after: { 3: 't|tusind|tus', 6: 'mio|mill|millioner', 9: 'mia|mrd|milliarder' } },
  de: { after: { 3: 'Tsd|Tausend', 6: 'Mio|Millionen', 9: 'Mrd|Milliarden' } },
  en: { after: ENGLISH },
  'en-GB': { after: ENGLISH },
  'en-IN': { after: { ...ENGLISH, 3: 'K|k|T|thousand', 5: 'lakh|lakhs|lac|L', 7: 'crore|crores|cr|Cr' } },
  es: { after: SPANISH },
  'es-419': { after: SPANISH },
  'es-US': { after: SPANISH },
  eu: { after: { 3: 'mila|K|k', 6: 'M|milioi|mila k', 9: 'mila M|mila milioi' } },
  fa: { after: { 3: 'هزار', 6: 'میلیون', 9: 'میلیارد|بیلیون', '?': 'م' } },
  fi: { after: { 3: 't|tuhatta', 6: 'milj|miljoonaa', 9: 'mrd|miljardia' } },
  fil: { after: { 3: 'libo|na libo|K', 6: 'milyon|na milyon', 9: 'bilyon|na bilyon' } },
  fr: { after: { 3: 'k|K|mille', 6: 'M|million|millions', 9: 'Md|Mds|Mrd|milliard|milliards' } },
  'fr-CA': { after: { 3: 'k|K|mille', 6: 'M|million|millions', 9: 'G|Md|Mds|milliard|milliards' } },
  gl: { after: { 3: 'mil|K|k', 6: 'M|mill|millóns', 9: 'mil M|mil mill|mil millóns' } },
  gu: { after: { 3: 'હજાર', 5: 'લાખ', 7: 'કરોડ', 9: 'અબજ' } },
  he: { after: { 3: 'אלף|אלפים', 6: 'מיליון|מ׳', 9: 'מיליארד' } },
  hi: { after: HINDI },
  hr: { after: { 3: 'tis|tisuća', 6: 'mil|mio|milijuna', 9: 'mlr|mlrd|mrd|milijardi' } },
  hu: { after: { 3: 'E|e|ezer', 6: 'M|m|millió', 9: 'Mrd|mrd|milliárd' } },
  hy: { after: { 3: 'հզր|հազար', 6: 'մլն|միլիոն', 9: 'մլրդ|միլիարդ' } },
  id: { after: { 3: 'rb|ribu', 6: 'jt|juta', 9: 'M|miliar' } },
  is: { after: { 3: 'þ|þús|þúsund', 6: 'm|millj|milljónir', 9: 'ma|milljarðar|milljarðs' } },
  it: { after: { 3: 'K|mila|mille', 6: 'Mln|M|mln|milioni|milione', 9: 'Mrd|Mld|mrd|mld|miliardi|miliardo' } },
  ja: { after: { 3: '千', 4: '万', 8: '億', 7: '千万', 6: '百万' } },
  ka: { after: { 3: 'ათ|ათასი', 6: 'მლნ|მილიონი', 9: 'მლრდ|მილიარდი' } },
  kk: { after: { 3: 'мың', 6: 'млн|миллион', 9: 'млрд|миллиард' } },
  km: { after: { 3: 'ពាន់', 4: 'ម៉ឺន|មុឺន', 5: 'សែន', 6: 'លាន', 9: 'ប៊ីលាន|ពាន់លាន' } },
  kn: { after: { 3: 'ಸಾ|ಸಾವಿರ', 5: 'ಲಕ್ಷ|ಲಕ್ಷಗಳು', 6: 'ಮಿ|ಮಿಲಿಯನ್', 7: 'ಕೋಟಿ|ಕೋಟಿಗಳು', 9: 'ಬಿ|ಬಿಲಿಯನ್' } },
  ko: { after: { 3: '천', 4: '만', 8: '억', 7: '천만', 6: '백만' } },
  ky: { after: { 3: 'миң', 6: 'млн|миллион', 9: 'млд|млрд|миллиард' } },
  lo: { after: { 3: 'ພັນ', 4: 'ໝື່ນ|ຫມື່ນ', 5: 'ແສນ', 6: 'ລ້ານ', 9: 'ຕື້|ພັນລ້ານ' } },
  lt: { after: { 3: 'tūkst|tūkstančių', 6: 'mln|milijonų', 9: 'mlrd|milijardų' } },
  lv: { after: { 3: 'tūkst|tūkstoši', 6: 'milj|miljoni', 9: 'mljrd|mlrd|miljardi' } },
  mk: { after: { 3: 'илј|илјади', 6: 'мил|М|милиони', 9: 'милј|мј|милијарди' } },
  ml: { after: { 3: 'ആയിരം', 5: 'ലക്ഷം', 6: 'ദശലക്ഷം|മില്യൺ', 7: 'കോടി', 9: 'ബില്യൺ|ലക്ഷം കോടി' } },
  mn: { after: { 3: 'мянга|мян', 6: 'сая', 9: 'тэрбум|т' } },
  mr: { after: { 3: 'ह|हजार', 5: 'लाख|ला', 7: 'कोटी|को', 9: 'अब्ज|अ' } },
  ms: { after: { 3: 'K|ribu', 6: 'J|juta|jt', 9: 'B|bilion' } },
  my: { after: { 3: 'ထောင်', 4: 'သောင်း', 5: 'သိန်း', 6: 'သန်း', 7: 'ကုဋေ|ဋေ' }, before: { 7: 'ကုဋေ|ဋေ' } },
  ne: { after: { 3: 'हजार', 5: 'लाख', 7: 'करोड|करोड़', 9: 'अरब' } },
  nl: { after: { 3: 'K|k|dzd|duizend', 6: 'mln|mil|miljoen', 9: 'mld|mrd|miljard' } },
  no: { after: { 3: 'k|K|tusen', 6: 'mill|mil|millioner', 9: 'mrd|milliarder' } },
  or: { after: { 3: 'ହ|ହଜାର', 5: 'ଲକ୍ଷ|ଲ', 6: 'ନି|ନିୟୁତ', 7: 'କୋଟି', 9: 'ବି|ଶହକୋଟି' }, counters: 'ଟି|ଟା|ଜଣ|ଥର' },
  pa: { after: { 3: 'ਹਜ਼ਾਰ', 5: 'ਲੱਖ', 7: 'ਕਰੋੜ', 9: 'ਅਰਬ' } },
  pl: { after: { 3: 'tys|tysięcy', 6: 'mln|milionów', 9: 'mld|miliardów' } },
  pt: { after: { 3: 'mil', 6: 'mi|M|milhão|milhões', 9: 'bi|bilhão|bilhões' } },
  'pt-PT': { after: { 3: 'mil', 6: 'M|milhão|milhões', 9: 'mM|MM|mil M|mil milhões' } },
  ro: { after: { 3: 'K|k|mii|de mii', 6: 'mil|mln|milioane|de milioane', 9: 'mld|mlrd|miliarde|de miliarde' } },
  ru: { after: { 3: 'тыс|тысяч', 6: 'млн|миллионов', 9: 'млрд|миллиардов' } },
  si: {
    before: { 3: 'ද|දහස', 5: 'ලක්ෂ', 6: 'මි|මිලියන', 9: 'බි|බිලියන' },
    after: { 5: 'ලක්ෂ', 3: 'දහස' },
    counters: 'ක්|යි|කි|ක',
  },
  sk: { after: { 3: 'tis|tisíc', 6: 'mil|mio|miliónov', 9: 'mld|miliárd' } },
  sl: { after: { 3: 'tis|tisoč', 6: 'mio|milijonov', 9: 'mrd|mlrd|milijard' } },
  sq: { after: { 3: 'mijë', 6: 'mln|milion', 9: 'mld|miliard' } },
  sr: { after: { 3: 'хиљ|хиљада', 6: 'мил|милиона', 9: 'млрд|милијарди' } },
  'sr-Latn': { after: { 3: 'hilj|hiljada', 6: 'mil|miliona', 9: 'mlrd|milijardi' } },
  sv: { after: { 3: 'tn|t|tusen', 6: 'mn|milj|miljoner', 9: 'md|mdr|miljarder' } },
  sw: { before: { 3: 'elfu', 5: 'laki', 6: 'milioni', 9: 'bilioni' }, after: { 6: 'M', 9: 'B' } },
  ta: { after: { 3: 'ஆ|ஆயிரம்', 5: 'லட்சம்|இலட்சம்', 6: 'மி|மில்லியன்', 7: 'கோடி', 9: 'பி|பில்லியன்' } },
  te: {
    after: { 3: 'వే|వేలు|వేయి', 5: 'లక్ష|లక్షలు|లక్షల', 6: 'మి|మిలియన్లు', 7: 'కోటి|కోట్లు|కోట్ల', 9: 'బి|బిలియన్లు' },
  },
  th: { after: { 3: 'พัน', 4: 'หมื่น', 5: 'แสน', 6: 'ล้าน', 7: 'สิบล้าน', 8: 'ร้อยล้าน', 9: 'พันล้าน', 10: 'หมื่นล้าน' } },
  tr: { after: { 3: 'B|bin', 6: 'Mn|milyon', 9: 'Mr|Mlr|milyar' } },
  uk: { after: { 3: 'тис|тисяч', 6: 'млн|мільйонів', 9: 'млрд|мільярдів' } },
  ur: { after: { 3: 'ہزار', 5: 'لاکھ', 7: 'کروڑ', 9: 'ارب', 11: 'کھرب' } },
  uz: { after: { 3: 'ming', 6: 'mln|million', 9: 'mlrd|milliard' } },
  vi: { after: { 3: 'N|nghìn|ngàn', 6: 'Tr|tr|triệu', 9: 'T|tỷ|tỉ' } },
  'zh-CN': { after: CHINESE },
  'zh-HK': { after: CHINESE },
  'zh-TW': { after: CHINESE },
  zu: { after: { 3: 'K|inkulungwane|izinkulungwane', 6: 'isigidi|izigidi', 9: 'isigidi sezigidi' } },
};
