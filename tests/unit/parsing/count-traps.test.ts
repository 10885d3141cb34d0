import { describe, expect, it } from 'vitest';
import { type CountOptions, parseCount, parseCountDetailed, type Rounding } from '@/lib/parsing/count';
import { localeTableOf } from '@/lib/parsing/tables';

const read = (text: string, lang: string, rounding: Rounding = 'floor', options?: CountOptions) => {
  const quantity = parseCount(text, localeTableOf(lang), rounding, options);
  return quantity && [quantity.low, quantity.high, quantity.precision];
};

describe('letters and signs that collide between languages', () => {
  it.each([
    ['tr', '2,4 B görüntüleme', 2_400, 2_500],
    ['tr', '1,4 Mn görüntüleme', 1_400_000, 1_500_000],
    ['tr', '1,1 Mr görüntüleme', 1_100_000_000, 1_200_000_000],
    ['id', '1,1 M x ditonton', 1_100_000_000, 1_200_000_000],
    ['id', '1,4 jt x ditonton', 1_400_000, 1_500_000],
    ['ca', '2,4m visualitzacions', 2_400, 2_500],
    ['ca', '1,4 M de visualitzacions', 1_400_000, 1_500_000],
    ['ca', '11mM de visualitzacions', 11_000_000_000, 12_000_000_000],
    ['es', '1109 M de visualizaciones', 1_109_000_000, 1_110_000_000],
    ['es', '11 mil M de visualizaciones', 11_000_000_000, 12_000_000_000],
    ['es-419', '1.4 M de vistas', 1_400_000, 1_500_000],
    ['es-ES', '6,8 K vídeos', 6_800, 6_900],
    ['fr', '1,1 Md de vues', 1_100_000_000, 1_200_000_000],
    ['fr', '2,4\u202fk\u00a0abonnés', 2_400, 2_500],
    ['pt-BR', '2,4 mil visualizações', 2_400, 2_500],
    ['pt-PT', '1,1 mM de visualizações', 1_100_000_000, 1_200_000_000],
    ['ru', '103 тыс. просмотров', 103_000, 104_000],
    ['ru', '103K просмотров', 103_000, 104_000],
    ['en-IN', '14 lakh views', 1_400_000, 1_500_000],
    ['en-IN', '1.1K crore views', 11_000_000_000, 12_000_000_000],
    ['hi', '13 क॰ बार देखा गया', 130_000_000, 140_000_000],
    ['bn', '১.৪ লাটি ভিউ', 140_000, 150_000],
    ['ja', '1.2万 回視聴', 12_000, 13_000],
    ['ko', '조회수 1.3억회', 130_000_000, 140_000_000],
    ['zh-TW', '觀看次數：146萬次', 1_460_000, 1_470_000],
    ['zh_CN', '10万次观看', 100_000, 110_000],
    ['sw', 'Kutazamwa:\nelfu 2.4', 2_400, 2_500],
    ['si', 'ද2.4', 2_400, 2_500],
    ['th', '1.4 ล้าน ครั้ง', 1_400_000, 1_500_000],
    ['ms', '1.4J tontonan', 1_400_000, 1_500_000],
    ['en-GB', '1.4m views', 1_400_000, 1_500_000],
    ['en', '895 thousand views – play Short', 895_000, 896_000],
    ['te', '1,135 కోట్లు వీక్షణలు', 11_350_000_000, 11_360_000_000],
  ])('%s "%s"', (lang, text, low, high) => {
    expect(read(text, lang)).toEqual([low, high, 'rounded']);
  });

  it.each([
    ['de', '2423 Aufrufe', 2_423],
    ['de', '127.696 Aufrufe', 127_696],
    ['de', 'Mag ich, bisher 469.694 positive Bewertungen', 469_694],
    ['en', 'like this video along with 13,725,279 other people', 13_725_279],
    ['fr', '1\u202f077\u202f715 vues', 1_077_715],
    ['en-IN', '12,34,567 views', 1_234_567],
    ['id', '23 x ditonton', 23],
    ['fa', '۱۲٬۳۴۵ بازدید', 12_345],
    ['bn', '২৩টি ভিউ', 23],
    ['no', 'Sett 447 ganger', 447],
    ['en', 'user123 has 5 likes', 5],
    ['en', 'No views', 0],
    ['de', 'Keine Aufrufe', 0],
    ['ar', 'مشاهدتان', 2],
  ])('%s "%s" is exact', (lang, text, value) => {
    expect(read(text, lang)).toEqual([value, value, 'exact']);
  });
});

describe('labels of other languages, as YouTube words them', () => {
  it.each([
    ['pl', '103 tys. wyświetleń', 103_000],
    ['uk', '2,4 тис. переглядів', 2_400],
    ['be', '1,4 млн праглядаў', 1_400_000],
    ['nl', '1,1 mld. weergaven', 1_100_000_000],
    ['sv', '22 tn visningar', 22_000],
    ['sv', '1,1 md visningar', 1_100_000_000],
    ['hu', '22 E megtekintés', 22_000],
    ['hu', '1,1 Mrd megtekintés', 1_100_000_000],
    ['vi', '2,4 N lượt xem', 2_400],
    ['vi', '1,4 Tr lượt xem', 1_400_000],
    ['vi', '1,1 T lượt xem', 1_100_000_000],
    ['is', '2,4 þ. áhorf', 2_400],
    ['is', '1,4 m. áhorf', 1_400_000],
    ['is', '1,1 ma. áhorf', 1_100_000_000],
    ['he', '\u200f2.4K צפיות', 2_400],
    ['he', '1.4 מיליון צפיות', 1_400_000],
    ['ar', '135 مليون مشاهدة', 135_000_000],
    ['ar', '٢٫٤ ألف مشاهدة', 2_400],
    ['fa', '۱٫۴ میلیون بازدید', 1_400_000],
    ['fil', '2.4K na panonood', 2_400],
    ['mk', '135 М прегледи', 135_000_000],
    ['mk', '1,1 милј. прегледи', 1_100_000_000],
    ['lt', '103 tūkst. peržiūrų', 103_000],
    ['sl', '1,4 mio. ogledov', 1_400_000],
    ['cs', '1,1 mld. zhlédnutí', 1_100_000_000],
    ['gl', '1109 M de visualizacións', 1_109_000_000],
    ['eu', '11.358 M ikustaldi', 11_358_000_000],
    ['kk', '103 мың рет көрілді', 103_000],
    ['ka', '1,4 მლნ. ნახვა', 1_400_000],
    ['hy', '2,4 հզր դիտում', 2_400],
    ['my', 'ကြည့်ရှုမှု ၂.၄ထောင်', 2_400],
    ['my', 'ကုဋေ၁.၁ထ', 11_000_000_000],
    ['km', 'ការមើល 2,4ពាន់ ដង', 2_400],
    ['lo', '1,4 ລ້ານ ເທື່ອ', 1_400_000],
    ['mn', '1.4 сая үзэлт', 1_400_000],
    ['am', '2.4 ሺ እይታዎች', 2_400],
    ['mr', '१४ लाख व्ह्यू', 1_400_000],
    ['pa', '13 ਕਰੋੜ ਵਾਰ ਦੇਖਿਆ ਗਿਆ', 130_000_000],
    ['kn', '2.4ಸಾ ವೀಕ್ಷಣೆಗಳು', 2_400],
    ['ml', '1.4M കാഴ്‌ചകൾ', 1_400_000],
    ['ta', '1.4மி பார்வைகள்', 1_400_000],
    ['or', '2.4ହଟି ଦୃଶ୍ୟ', 2_400],
    ['uz', '2,4 ming marta ko‘rilgan', 2_400],
    ['sq', '1,4 mln shikime', 1_400_000],
    ['bs', '2,4 hilj. pregleda', 2_400],
    ['sr-Latn', '1,1 mlrd. pregleda', 1_100_000_000],
    ['pt-PT', '1,4 M de visualizações', 1_400_000],
    ['fr-CA', '1,1 G de visionnements', 1_100_000_000],
    ['zh-HK', '收看次數：2.2萬 次', 22_000],
    ['zh-HK', '收看次數：22K 次', 22_000],
    ['zu', '1.4M ukubukwa', 1_400_000],
    ['es-US', '11 mil M de vistas', 11_000_000_000],
  ])('%s "%s"', (lang, text, low) => {
    expect(read(text, lang)?.[0]).toBe(low);
  });
});

describe('count words in other case, and names that look like one', () => {
  it.each([
    ['en', '2.4 Thousand views', 2_400],
    ['en', '2.4 THOUSAND VIEWS', 2_400],
    ['fr', '1,4 MILLIONS DE VUES', 1_400_000],
    ['pl', '103 TYS. WYŚWIETLEŃ', 103_000],
    ['fr', '1,25 M de vues', 1_250_000],
    ['de', '1,2 Tsd. Mio. Aufrufe', 1_200_000_000],
    ['en', '1.2M K-pop fans', 1_200_000],
    ['en', '1.2K K-pop fans', 1_200],
  ])('%s "%s"', (lang, text, low) => {
    expect(read(text, lang)?.[0]).toBe(low);
  });

  it.each([
    ['en', 'K-pop: 12 videos', 12],
    ['en', 'Vitamin K 12 videos', 12],
    ['en', 'Mara - Studio - 12 videos', 12],
    ['en', '22 likes of Mr. Smith', 22],
    ['fr', 'Vidéo vue 12 345 fois', 12_345],
    ['xx', '12 345 678', 12_345_678],
  ])('%s "%s" is exact', (lang, text, value) => {
    expect(read(text, lang)).toEqual([value, value, 'exact']);
  });

  it.each([
    ['th', '1.4m', 'unreadable'], // Thai pages write "M", never "m"
    ['en', '24 105 views', 'ambiguous'],
    ['en', '999 tys. wyświetleń', 'unreadable'],
    ['en', '1'.padEnd(1_001), 'unreadable'],
    ['en', '99999999999999M', 'unreadable'],
  ])('%s "%s": %s', (lang, text, reason) => {
    expect(parseCountDetailed(text, localeTableOf(lang), 'floor')).toEqual({ reason });
  });
});

describe('what has no one meaning stays unknown', () => {
  it.each([
    ['id', '1.2M', 'ambiguous'], // the site's untranslated million, or the language's milliard with a foreign sign
    ['tr', '1.1B', 'ambiguous'],
    ['fa', '۱٫۱ م', 'ambiguous'], // CLDR used the letter for a million and for a milliard
    ['en', '1.234 views', 'ambiguous'],
    ['zh-cn', '527K 位粉丝、已关注 1,059 人、 383 篇帖子', 'ambiguous'],
    ['en', '26K views 3 years ago', 'ambiguous'],
    ['en', 'No likes or dislikes', 'unreadable'],
    ['en', 'N/A', 'unreadable'],
    ['en', 'Like', 'unreadable'],
    ['en', '2.4 views', 'unreadable'],
    ['en', '22X views', 'unreadable'],
    ['pl', '22 tjs. wyświetleń', 'unreadable'],
    ['en', '87 % of viewers', 'unreadable'],
    ['en', '99+', 'unreadable'],
    ['en', '-5', 'unreadable'],
    ['en', '1,23 views', 'unreadable'],
    ['en', '', 'unreadable'],
    ['en', '9'.repeat(30), 'unreadable'],
    ['xx', '22 tys. wyświetleń', 'unreadable'], // no table: the word may be thousand
  ])('%s "%s": %s', (lang, text, reason) => {
    expect(parseCountDetailed(text, localeTableOf(lang), 'floor')).toEqual({ reason });
  });

  it('takes the number that the caller names where a text has several', () => {
    const text = '527K 位粉丝、已关注 1,059 人、 383 篇帖子';
    expect(read(text, 'zh-cn', 'nearest', { at: 0 })).toEqual([526_500, 527_500, 'rounded']);
    expect(read(text, 'zh-cn', 'nearest', { at: 1 })).toEqual([1_059, 1_059, 'exact']);
    expect(read(text, 'zh-cn', 'nearest', { at: -1 })).toEqual([383, 383, 'exact']);
    expect(read(text, 'zh-cn', 'nearest', { at: 3 })).toBeNull();
  });
});

describe('rounding', () => {
  it('cuts off for YouTube and rounds half up for the others', () => {
    expect(read('1.23M', 'en', 'floor')).toEqual([1_230_000, 1_240_000, 'rounded']);
    expect(read('1.2M', 'en', 'nearest')).toEqual([1_150_000, 1_250_000, 'rounded']);
    expect(read('783.4K', 'de', 'nearest')).toEqual([783_350, 783_450, 'rounded']);
  });

  it.each([
    ['en-GB', '25m subscribers', 25_000_000, 25_100_000],
    ['en', '450K subscribers', 450_000, 451_000],
    ['en', '2.05K subscribers', 2_050, 2_060],
    ['en', '1K subscribers', 1_000, 1_010],
    ['de', '25 Mio. Abonnenten', 25_000_000, 25_100_000],
    ['de', '103.000 Abonnenten', 103_000, 104_000],
    ['es-ES', '4,69 M de suscriptores', 4_690_000, 4_700_000],
    ['ja', 'チャンネル登録者数 2.4万人', 24_000, 24_100],
  ])('%s "%s" keeps three digits of subscribers', (lang, text, low, high) => {
    expect(read(text, lang, 'floor', { significantDigits: 3 })).toEqual([low, high, 'rounded']);
  });

  it('leaves a subscriber count below a thousand exact', () => {
    expect(read('84 subscribers', 'en', 'floor', { significantDigits: 3 })).toEqual([84, 84, 'exact']);
  });

  it('reads K, M and B untranslated where the site says so', () => {
    expect(read('1.2M', 'id', 'nearest', { untranslated: true })).toEqual([1_150_000, 1_250_000, 'rounded']);
    expect(read('2.5B', 'tr', 'nearest', { untranslated: true })).toEqual([2_450_000_000, 2_550_000_000, 'rounded']);
  });
});
