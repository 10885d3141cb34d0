import { describe, expect, it } from 'vitest';
import { evidenceIn } from '@/lib/sponsored/evidence';

const wordsIn = (caption: string) => evidenceIn(caption).words;

describe('words that disclose', () => {
  it.each([
    // English
    ['A jug for the market #ad', ['#ad']],
    ['AD | A jug for the market', ['AD']],
    ['Ad - new mugs', ['Ad']],
    ['[AD] new mugs', ['AD']],
    ['New mugs (ad)', ['ad']],
    ['ad/gifted: new mugs', ['ad', 'gifted']],
    ['AD @claypress new mugs', ['AD']],
    ['#SponsoredPost for the kiln', ['#SponsoredPost']],
    ['#paid_partnership', ['#paid_partnership']],
    ['Paid  partnership with @kilnhouse', ['Paid partnership']],
    ['This video is sponsored by Sawline', ['sponsored by']],
    ['Thanks to @claypress for sponsoring', ['for sponsoring']],
    ['I have partnered with @claypress', ['partnered with']],
    ['Kindly gifted by @claypress', ['Kindly gifted by']],
    ['A new wheel 🎁 gifted', ['gifted']],
    ['No, this one is sponsored', ['sponsored']],
    ['There is no better jug #ad', ['#ad']],
    // Letters of other blocks, invisible marks
    ['＃ad new mugs', ['＃ad']],
    ['𝗔𝗱 | new mugs', ['𝗔𝗱']],
    ['#\u200Bad', ['#\u200Bad']],
    // French
    ['Mon four #pub', ['#pub']],
    ['[PUB] Mon four', ['PUB']],
    ['publicité pour @kilnhouse', ['publicité']],
    ['Collaboration commerciale avec @kilnhouse', ['Collaboration commerciale']],
    ['#CollaborationCommerciale', ['#CollaborationCommerciale']],
    ['PARTENARIAT RÉMUNÉRÉ @kilnhouse', ['PARTENARIAT RÉMUNÉRÉ']],
    ['Produit offert, #sponso', ['Produit offert', '#sponso']],
    ['Vidéo sponsorisée par Sawline', ['sponsorisée par']],
    ['Un bol offert par @kilnhouse', ['offert par @kilnhouse']],
    ['Contient de la publicité', ['Contient de la publicité']],
    // German
    ['Werbung | Mein neuer Ofen', ['Werbung']],
    ['#anzeige #werbung', ['#anzeige', '#werbung']],
    ['Bezahlte Partnerschaft mit @kilnhouse', ['Bezahlte Partnerschaft']],
    ['Enthält bezahlte Werbung', ['Enthält bezahlte Werbung']],
    ['Dieses Video wurde gesponsert von Sawline', ['gesponsert von']],
    // Spanish
    ['#publi Mi horno nuevo', ['#publi']],
    ['Publicidad. Mi horno nuevo', ['Publicidad']],
    ['Colaboración pagada con @kilnhouse', ['Colaboración pagada']],
    ['Vídeo patrocinado por Sawline', ['patrocinado por']],
    // Italian
    ['#adv Il mio forno', ['#adv']],
    ['Pubblicità | Il mio forno', ['Pubblicità']],
    ['In collaborazione con @kilnhouse', ['In collaborazione con']],
    ['Prodotto fornito da @kilnhouse', ['Prodotto fornito da']],
    // Portuguese
    ['Publicidade: o meu forno', ['Publicidade']],
    ['Parceria paga com @kilnhouse', ['Parceria paga']],
    ['#publipost', ['#publipost']],
    // Dutch
    ['#spon #reclame', ['#spon', '#reclame']],
    ['Betaalde samenwerking met @kilnhouse', ['Betaalde samenwerking']],
    ['Advertentie: mijn oven', ['Advertentie']],
  ])('%s', (caption, words) => {
    expect(wordsIn(caption)).toEqual(words);
  });

  it('are told once, in the spelling and order of the caption', () => {
    expect(wordsIn('#ad first, #Ad then, #ad again, paid partnership last')).toEqual([
      '#ad',
      '#Ad',
      'paid partnership',
    ]);
  });
});

describe('no disclosure', () => {
  it.each([
    ['#adventure #addict #adidas #made'],
    ['The best ad ever made'],
    ['Ad-free since 2020'],
    ['ad hoc, ad nauseam; ad esempio'],
    ['We went to the pub for my birthday'],
    ['Best #pub in town, and the chips were great'],
    ['Over the pass with my new tyres #adv #advrider'],
    ['Meine Bewerbung, die Bewerbungen'],
    ['Die Werbung nervt, eine Anzeige gegen ihn'],
    ['J’ai vu la publicité, une agence de publicité'],
    ['République, publication, publique'],
    ['Unbezahlte Werbung'],
    ['Werbung, unbezahlt'],
    ['Werbung (unbezahlt) wegen Verlinkung'],
    ['Werbung wegen Markennennung'],
    ['Keine Werbung! #keinewerbung'],
    ['This is not sponsored'],
    ["This isn't a paid partnership"],
    ['Not #sponsored, I paid for it. #notsponsored #notanad'],
    ['Cette vidéo n’est pas sponsorisée'],
    ['Non sponsorisé'],
    ['Este vídeo no está patrocinado'],
    ['Video non sponsorizzato'],
    ['Dit is niet gesponsord'],
    ['She is such a gifted artist'],
    ['The advertisement of my childhood'],
    ['não reclame de nada'],
    ['Anuncio mi nueva tienda'],
    [''],
  ])('%s', (caption) => {
    expect(wordsIn(caption)).toEqual([]);
  });
});
