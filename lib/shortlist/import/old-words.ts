import type { ExportWords } from '@/lib/export/words';

/**
 * Words that older files of ours hold, from before they took the screen's. A file that somebody kept is still understood,
 * so none is ever taken away.
 */
export const OLD_WORDS: Partial<{ [K in keyof ExportWords]: readonly Readonly<Record<string, string>>[] }> = {
  kpi: [
    {
      engagementRateByFollowers: 'Engagement rate (by followers)',
      engagementRateByViews: 'Engagement rate (by views)',
      likesPerPost: 'Typical likes per post',
      commentsPerPost: 'Typical comments per post',
    },
    {
      engagementRateByFollowers: 'Taux d’engagement (par abonnés)',
      engagementRateByViews: 'Taux d’engagement (par vues)',
      likesPerPost: 'Likes typiques par post',
      commentsPerPost: 'Commentaires typiques par post',
      lifetimeLikeRate: 'Taux de likes depuis l’origine',
      lifetimeViewRate: 'Taux de vues depuis l’origine',
    },
  ],
  reason: [
    {
      hidden: 'hidden by the owner',
      disabled: 'switched off',
      live: 'live now',
      'members-only': 'members only',
      terminated: 'account closed',
      unavailable: 'removed or not available',
      'login-wall': 'log in to the site to see it',
      'not-published': 'not shown by the site',
      'not-on-this-page': 'shown on another tab or page',
      ambiguous: 'can be read in two ways',
      'no-longer-shown': 'no longer on the page',
      'no-followers': 'no follower count',
      'needs-opened-posts': 'needs 6 opened videos',
      'too-few-labels': 'label readable on fewer than 6 posts',
      'needs-about-panel': 'in the channel’s About panel, not opened yet',
      'too-few-on-a-side': 'fewer than 3 posts with the label or without it',
      'needs-second-visit': 'needs a second visit',
      'zero-denominator': 'not defined (division by zero)',
      'not-applicable': 'does not apply here',
    },
    {
      hidden: 'masqué par le propriétaire',
      disabled: 'désactivé',
      live: 'en direct',
      terminated: 'compte fermé',
      unavailable: 'supprimé ou indisponible',
      'login-wall': 'connexion au site nécessaire',
      'not-published': 'non affiché par le site',
      'not-on-this-page': 'affiché dans un autre onglet ou une autre page',
      ambiguous: 'peut se lire de deux façons',
      'no-longer-shown': 'ne se trouve plus sur la page',
      'no-followers': 'nombre d’abonnés inconnu',
      'needs-opened-posts': 'il faut ouvrir 6 vidéos',
      'too-few-labels': 'mention lisible sur moins de 6 posts',
      'needs-about-panel': 'dans le panneau « À propos » de la chaîne, pas encore ouvert',
      'too-few-on-a-side': 'moins de 3 posts avec la mention, ou sans elle',
      'needs-second-visit': 'il faut une deuxième visite',
      'zero-denominator': 'non défini (division par zéro)',
      'not-applicable': 'sans objet ici',
    },
  ],
};
