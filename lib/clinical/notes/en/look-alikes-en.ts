/** Ordinary English words that are one letter from a word of the grammar and mean something else. */
export const LOOK_ALIKES_EN: readonly string[] = `
  smiled smiles clinic clinics toilet toiled coiled grandma grandmas
  accounts aches achey actions advise advises affirms answers aptitude arguments articles asking
  assent associating attach attaches attachments attacks backed backend backing backward balanced
  balancer banging banned becomes believed believes binding binds blander blanks blasting bleating
  bleeding blending blinding blinked blinking bloating blocking blocks bloods blowing boiled bounding
  breach breaking breaks breather breeding breese bride bridle bring brings brother brought bubbling
  builders bunching busting cacert caches caching callee caller cancel capped caret carries cased
  cases casing casting caused causing ceases certain chained chalking chance change changes characters
  charged chasing cheats checker checking checks checky cheeky chest chilled chilly chimes choices
  chomping chooses choosing chose chosen chucking claimed claims clarity clause clauses cleaned
  cleanly clearing clients climate climber cloaking cloned clones cloning closer closest coarse coding
  coerced coffees coking collection colors colours combine combines comments compat complaint
  completed completer completes compressing compute computed computers computes concepts concern
  confer confuse confuses confusing contact containing contents context contracts contrast controls
  convert cooked cookie corners corrects counter courts crashes crawler crisis croaking cropping
  crosses crunched crunchy cured cuttings cycle cycles dance dashes decides decode decoded decodes
  dehydrate deploy deriving desired differences disappears doable docker doubled doubles doubly
  drilling easing efforts election endian endings engines episodes exempt exercised exhaustion existed
  exited exiting expando expands expects expert explore exploring expose exposes fainter faintly
  fairly farming faster feeding figured filed filing filled filter finder finders findings finer
  finishes fitting floating flowing folder follows fooled forwards freeing freeze freezes fridge
  functions funding futures gargle gargled gargling getter gifted glowing grammars grasping greedy
  handed handled handler handles header heading heaped heated heater heaving height helper hiding
  hinting holidays image imaging included increase increases infection injecting injects inserts
  inspect interests issued issuer knitting lacking languages latter launching leader leading leafing
  learning leave leaving leftover legend legged lending length lengthy levels ligatures linting listed
  listener listing loaded loader locking logger logging looping lounging lurching machines making
  managers manages manpage marble marking masking matching meaning meanings medicines mention merges
  meshed messages messes metal methods mission mistakes misuse misused monkey morphing mounts
  movements nearby neater needless noting nther number numbers officer opener openid operating
  operations packer packets paging pained painted painting paints parsed parses parsing parting
  partners passage passwords pasted pasting patent patents paused pauses paying peaking peeking
  peeling peering pegged perceived periods persons phases picked picking pictures placed places
  placing planning plans planting platforms played players plunging pocket pointing poisson poking
  polling pooled popped popping porting positives possibly poured preventing printed printing privat
  prober produce producer produces programmer programs projects property propose protect pulsing
  punching puppet purged purposes raises ranging ranked ranking raster rating reaches reading readings
  realize reasons recognised recognized recognizes recover region relationships relied relies
  remembers reminder remove removed removes repeats reports repost reraise resort responds resume
  resumes reuse reused reuses reusing roaring safety sampled samples sanely savings scaled scanning
  scheduled scheduler schedules searches seating seeding seeking seeming selling sensing serves
  sessions setter setting settle settles shading shadow shallow shaming shaper shapes shaping shared
  shares sharing shaving sheet shells shipped shipping shorten showed shuffle sibling signals signer
  signing simpler simply singers single sinking sipping sitting sized sizing skilled skipper slammed
  sleeting slides slipping slivering sloping slowing slurped slurping slurpy slurry smallest smelling
  snacks snapping sneaking soaking soaring solved souring spanning speeding spelled spelling spinach
  spitting splitter spoiled stacking stacks staged staking stalking stars starter starting starts
  state stated states static statics stating status statute sticking sticky stocking stoking storage
  stored storing streaking strike strikes strings stringy stroked strong stronger styled styling
  submit subscriptions supports swallowed swapped swearing swelled swilling switcher switches systems
  tables tainting taking talking tangle tells terminated terminates thanks thigh thing thinner
  thorough threads threat throttle throttles thunks ticked tilded tinkling titled traces trailer
  trailing traits trans trapped trapping travis trial trick tricks triples triplet tuned tuning
  typings unblock understands unseen usable vanishes waited waiter waiting waking walked walkers
  walking wallow walter wanting warner warrants warranty washing watcher watches weaker wearer weather
  weaver weaving websites weeding weeping weights wheels wherever whether whistle winder wining winner
  winnow wiring wishes wonder wording worker wrapper writer writers
`
  .trim()
  .split(/\s+/u);
