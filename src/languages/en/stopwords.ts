/** Function words, folded: articles, pronouns, prepositions, conjunctions, auxiliaries, and the commonest adverbs. */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above after again against all almost along already also although always am among an and another any anyone anything are
  aren't around as at away back be became because been before behind being below between both but by came can cannot can't could
  couldn't did didn't do does doesn't doing don't down during each either else even ever every everyone everything few for from
  further get gets getting give go goes going got had hadn't has hasn't have haven't having he he'd he'll her here hers herself he's him
  himself his how however i i'd if i'll i'm in into is isn't it it'd it'll its it's itself i've just last least less let like likely made
  make many may maybe me might mine more most mostly much must my myself near neither never next no nobody none nor not nothing now of
  off often on once one only onto or other others our ours ourselves out over own per perhaps put rather really same say says said see
  several shall she she'd she'll she's should shouldn't since so some somebody someone something soon still such than that that's the
  their theirs them themselves then there therefore there's these they they'd they'll they're they've this those though through thus to
  together too toward towards under unless until up upon us very via was wasn't way we we'd well we'll went were we're weren't we've what
  what's when whenever where whereas wherever whether which while who whoever whole whom whose who's why will with within without won't
  would wouldn't yet you you'd you'll your you're yours yourself you've`.split(/\s+/u),
);
