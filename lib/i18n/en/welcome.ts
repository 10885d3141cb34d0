/** Words of the three screens after the installation. */
export const welcome = {
  label: 'Introduction',
  step: (n: number, of: number) => `${n} of ${of}`,
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  figures: {
    title: 'Figures where you browse',
    body: 'Open a profile on Instagram, TikTok or YouTube. A card beside it shows engagement rate, estimated reach and more, worked out from what the page has loaded.',
    example: 'An example',
    sample: 'median of 12 posts',
    parts: ['what it is', 'how sure it is', 'from what it was counted', 'what it is compared with'],
  },
  promises: {
    title: 'Three promises',
    passive: {
      title: 'It only reads along',
      body: 'Creator Gauge sends nothing and asks the sites for nothing: it reads what your browser has loaded anyway.',
    },
    local: {
      title: 'All of it stays here',
      body: 'Readings, notes and decisions are stored in this browser alone. No account, no server; you can save a backup and delete everything.',
    },
    honest: {
      title: 'No number without its grounds',
      body: 'Each figure says what it is from, how many posts, how precise and when. What is unknown is called unknown, with the reason.',
    },
  },
  start: {
    title: 'From a brief to a shortlist',
    steps: [
      'Paste a brief: handles, links or a CSV column become a queue.',
      'Open one after the other and decide with a key: S shortlist, M maybe, X decline.',
      'Compare up to four side by side, then export the shortlist.',
    ],
    pin: 'Pin Creator Gauge in the browser’s toolbar: its button shows the profile of the tab.',
    brief: 'Paste a brief',
    desk: 'Go to the desk',
  },
  again: 'Show the introduction',
};
