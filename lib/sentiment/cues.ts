/** The languages that there are lists for. */
export const LISTED = ['en', 'fr', 'es', 'de', 'pt', 'it'] as const;
export type Listed = (typeof LISTED)[number];

export interface Cues {
  /** Turn what comes up to three words later in the same clause. */
  negators: Set<string>;
  /** Turn what came up to three words before ("j'aime pas", "gefällt mir nicht"). */
  negatorsAfter: Set<string>;
  boosters: Set<string>;
  dampers: Set<string>;
  /** What follows counts more than what came before. */
  turns: Set<string>;
  /** Wishes, requests and questions: what is asked for is not praised. */
  asks: Set<string>;
}

const words = (text: string): Set<string> => new Set(text.split(' ').filter(Boolean));

const cues = (
  negators: string,
  negatorsAfter: string,
  boosters: string,
  dampers: string,
  turns: string,
  asks: string,
): Cues => ({
  negators: words(negators),
  negatorsAfter: words(negatorsAfter),
  boosters: words(boosters),
  dampers: words(dampers),
  turns: words(turns),
  asks: words(asks),
});

/** Function words of each language, without accents, set by hand. */
export const CUES: Record<Listed, Cues> = {
  en: cues(
    'not no never none nothing neither nor without cant cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt hadnt aint lacks zero stop hardly barely',
    '',
    'very really so such too extremely absolutely totally completely super insanely incredibly fucking freaking damn hella literally truly most highly ever soo sooo mad wicked seriously legit',
    'slightly somewhat kinda kind sort bit little fairly quite rather almost maybe',
    'but however though although yet except unless',
    'please pls plz can could would should will does is are do how what where when which who why anyone anybody if wish hope maybe',
  ),
  fr: cues(
    'ni sans aucun aucune rien personne jamais pas',
    'pas point guere jamais',
    'tres trop super hyper vraiment tellement tant extremement totalement absolument completement carrement franchement grave ultra mega si archi enormement plein beaucoup fort bien',
    'peu assez plutot presque legerement moyennement parfois',
    'mais cependant pourtant toutefois sauf dommage malgre',
    'svp stp pouvez peux pourrais peut quel quelle quels quelles comment combien quand pourquoi qui quelqu si faudrait aimerais',
  ),
  es: cues(
    'no ni nunca jamas sin nada nadie ningun ninguna tampoco',
    '',
    'muy mucho mucha muchos muchas tan tanto tanta super re mas demasiado totalmente absolutamente realmente bien que',
    'poco algo casi medio bastante',
    'pero aunque sino salvo excepto',
    'favor porfa puedes podeis pueden cuando como donde cual quien alguien alguno si',
  ),
  de: cues(
    'nicht kein keine keinen keinem keiner nie niemals ohne weder nichts nix',
    'nicht nie nix nichts',
    'sehr so echt richtig total voll mega ultra super extrem absolut wirklich besonders ganz ziemlich krass viel zu',
    'etwas bisschen kaum fast wenig relativ eher halbwegs',
    'aber jedoch doch allerdings obwohl ausser sondern',
    'bitte kannst konnt konnte konntest wie was wo wann wer warum welche welcher welches jemand ob wenn wurde',
  ),
  pt: cues(
    'nao nem nunca jamais sem nada ninguem nenhum nenhuma tampouco n',
    '',
    'muito muita muitos muitas mt mto mta tao tanto super demais mais bem totalmente absolutamente realmente que pra',
    'pouco meio quase meia algo',
    'mas porem entretanto contudo embora so',
    'favor pode podem poderia quando como onde qual quem alguem se sera',
  ),
  it: cues(
    'non ne mai senza niente nulla nessuno nessuna neanche nemmeno',
    '',
    'molto molta molti troppo tanto tanta tantissimo davvero veramente super cosi piu assai proprio totalmente assolutamente che',
    'poco abbastanza quasi piuttosto',
    'ma pero tuttavia invece eppure tranne purtroppo',
    'favore puoi potete potresti quando come dove quale chi qualcuno se perche',
  ),
};
