import type { TimeUnit } from '@/lib/parsing/locale-table';

type Words = Partial<Record<TimeUnit, string>>;

export interface DateOverride {
  ago?: Words;
  /** Unit words of short dates; they replace ICU's meaning of the same spelling. */
  short?: Words;
  /** Other words for "ago" than ICU's: each phrase that holds the first is taken with the second as well. */
  swap?: [from: string, to: string][];
}

const CHINESE: Words = {
  i: '#分鐘前|#分钟前|#分前',
  h: '#小時前|#小时前',
  d: '#天前|#日前',
  w: '#週前|#周前|#星期前|#個星期前|#个星期前|#礼拜前',
  m: '#個月前|#个月前',
};
const CHINESE_SHORT: Words = {
  s: '秒',
  i: '分鐘|分钟|分',
  h: '小時|小时',
  d: '天|日',
  w: '週|周|星期',
  m: '個月|个月',
  y: '年',
};
const SPANISH_SHORT: Words = { s: 's', i: 'min', h: 'h', d: 'd', w: 'sem|sems', y: 'a|año|años' };
const ENGLISH_SHORT: Words = { s: 's', i: 'm|min', h: 'h|hr', d: 'd', w: 'w|wk', m: 'mo', y: 'y|yr' };

/**
 * By language: what the sites write beside ICU's forms. `short` holds Instagram's ages of comments and posts ("3d",
 * "2 sem."); one letter for minute or month means minutes there, since Instagram counts weeks without end.
 */
export const DATE_OVERRIDES: Record<string, DateOverride> = {
  ar: { swap: [['قبل', 'منذ']] },
  as: { swap: [['আগতে', 'আগেয়ে']] },
  az: {
    swap: [
      ['öncə', 'əvvəl'],
      ['əvvəl', 'öncə'],
    ],
  },
  be: {
    swap: [
      ['таму', 'назад'],
      ['назад', 'таму'],
    ],
  },
  bn: { ago: { h: '#ঘন্টা আগে|#ঘণ্টা আগে' } },
  ca: { short: { i: 'min', d: 'd', w: 'setm|set' } },
  cs: { short: { i: 'min|m', d: 'd', w: 'týd|t' } },
  da: { short: { i: 'm|min', h: 't', d: 'd', w: 'u' } },
  de: { short: { s: 'Sek|Sek.|s', i: 'Min|m', h: 'Std|h', d: 'T|Tg|d', w: 'W|Wo', y: 'J' } },
  el: {
    swap: [
      ['πριν από', 'πριν'],
      ['πριν', 'πριν από'],
    ],
  },
  en: { short: ENGLISH_SHORT },
  'en-GB': { short: ENGLISH_SHORT },
  'en-IN': { short: ENGLISH_SHORT },
  es: { short: SPANISH_SHORT },
  'es-419': { short: SPANISH_SHORT },
  'es-US': { short: SPANISH_SHORT },
  fa: { swap: [['پیش', 'قبل']] },
  fi: { short: { i: 'min', h: 't', d: 'pv', w: 'vk' } },
  fil: {
    ago: {
      s: 'nakalipas ang#segundo',
      i: 'nakalipas ang#minuto',
      h: 'nakalipas ang#oras|nakalipas ang#na oras',
      d: 'nakalipas ang#araw|nakalipas ang#na araw',
      w: 'nakalipas ang#linggo|nakalipas ang#na linggo',
      m: 'nakalipas ang#buwan|nakalipas ang#na buwan',
      y: 'nakalipas ang#taon|nakalipas ang#na taon',
    },
  },
  fr: { short: { s: 's', i: 'min', h: 'h', d: 'j', w: 'sem', y: 'an|ans|a' } },
  'fr-CA': { short: { s: 's', i: 'min', h: 'h', d: 'j', w: 'sem', y: 'an|ans|a' } },
  gu: {
    swap: [
      ['પહેલાં', 'પહેલા'],
      ['પહેલા', 'પહેલાં'],
    ],
  },
  hi: {
    ago: {
      i: '#मिनट पहले',
      h: '#घंटे पहले|#घंटा पहले|#घण्टे पहले',
      w: '#हफ़्ते पहले|#हफ़्ता पहले|#सप्ताह पहले',
      m: '#महीने पहले|#महीना पहले|#माह पहले',
      y: '#साल पहले|#वर्ष पहले',
    },
  },
  hu: { ago: { s: '#másodperce', i: '#perce', h: '#órája', d: '#napja', w: '#hete', m: '#hónapja', y: '#éve' } },
  id: { swap: [['yang lalu', 'lalu']], short: { i: 'mnt|m', h: 'j|jam', d: 'hr', w: 'mgg|mg' } },
  it: { short: { s: 's', i: 'min', h: 'h', d: 'g|gg', w: 'sett|sett.' } },
  ja: {
    ago: { m: '#か月前|#ヶ月前|#カ月前|#ヵ月前|#ケ月前' },
    short: { s: '秒', i: '分', h: '時間', d: '日', w: '週間|週', y: '年' },
  },
  ko: { ago: { m: '#개월 전|#달 전', w: '#주 전|#주일 전' } },
  ml: { swap: [['മുമ്പ്', 'മുൻപ്']] },
  ms: {
    swap: [
      ['yang lalu', 'lalu'],
      ['lalu', 'yang lalu'],
    ],
  },
  my: {
    swap: [
      ['ပြီးခဲ့သည့်', 'လွန်ခဲ့သော'],
      ['ပြီးခဲ့သည့်', 'လွန်ခဲ့သည့်'],
    ],
  },
  ne: { swap: [['अघि', 'पहिले']] },
  nl: { short: { i: 'min|m', h: 'u', d: 'd', w: 'w|wk' } },
  no: { short: { i: 'min|m', h: 't', d: 'd', w: 'u' } },
  pl: { short: { i: 'min', h: 'godz|h', d: 'dni|dzień|d', w: 'tyg' } },
  pt: {
    ago: {
      s: '#segundo atrás|#segundos atrás',
      i: '#minuto atrás|#minutos atrás',
      h: '#hora atrás|#horas atrás',
      d: '#dia atrás|#dias atrás',
      w: '#semana atrás|#semanas atrás',
      m: '#mês atrás|#meses atrás',
      y: '#ano atrás|#anos atrás',
    },
    short: { s: 's', i: 'min', h: 'h', d: 'd', w: 'sem' },
  },
  'pt-PT': { short: { s: 's', i: 'min', h: 'h', d: 'd', w: 'sem' } },
  ru: { short: { i: 'мин', h: 'ч', d: 'дн|д', w: 'нед' } },
  sv: { short: { i: 'min|m', h: 'tim|h', d: 'd', w: 'v' } },
  ta: { swap: [['முன்', 'முன்பு']] },
  tr: { short: { s: 'sn', i: 'd|dk', h: 's|sa', d: 'g|gün', w: 'h|hf' } },
  uk: { short: { i: 'хв', h: 'год', d: 'дн|д', w: 'тиж' } },
  uz: { swap: [['oldin', 'avval']] },
  'zh-CN': { ago: CHINESE, short: CHINESE_SHORT },
  'zh-HK': { ago: CHINESE, short: CHINESE_SHORT },
  'zh-TW': { ago: CHINESE, short: CHINESE_SHORT },
};
