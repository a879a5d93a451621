/** Ordinary English words that are one letter from a word of the grammar and mean something else. */
export const LOOK_ALIKES_EN: readonly string[] = `
  blanket blankets smiling
  accounts aches actions advise advises affirms answers aptitude arguments articles assent
  associating attach attaches attachments backed backend backing backward balanced balancer banned
  becomes believed binding binds blander blanks bleating blending blinked blocking blocks bloods
  boiled bounding breach breaks breese bride bridle brings brought bubbling builders bunching
  busting cacert caches caching callee caller cancel capped caret carries cased cases casing casting
  caused causing ceases certain chained chalk chalking chance changes characters charged checker
  checks cheeky chilly choices chomping chooses chose chosen chucking circles circuit claimed claims
  clarity clause clauses cleaned cleanly clearing clients climber clinics cloaking cloned clones
  cloning closer closest coding coerced coking collection colors colours combine combines comments
  compat complaint completed completer completes compressing compute computed computers computes
  concern confer confuse confuses confusing containing contracts contrast controls convert cooked
  cookie corrects counter courts crashes crawler crisis croaking cropping crosses cured cuttings
  cycle cycles dashes decides decode decoded decodes dehydrate deriving desired differences
  disappears distinct doable docker doubles easing efforts election electron endian endings engines
  episodes exempt exercised exhaustion exited exiting expando expands expects expert explore
  exploring expose exposes fainter fairly farming faster feeding figured filed filing filled filter
  finder finders findings finer finishes folder follows fooled forwards freeing freeze freezes
  functions funding futures gargle gargled gargling getter glowing grandmas grasping greedy handed
  handler handles header heading health heaped heated height helper hiding hinting holidays image
  imaging included increase increases infection inherit injecting injects inserts inspect interests
  issued issuer lacking languages lastly latter leader leading leafing learning leftover legged
  lending length lengthy levels ligatures linting listed listener listing loader logger logging
  looping machines managers manages manpage marble marked marker markers marking masking meanings
  medicines mention merges meshed messages messes metal mistakes misuse misused monkey morphing
  movements nearby neater needless noting nther numbers officer opener openid operating operations
  packer paging painted paints parsed parses parsing parting partners passwords pasted pasting
  patent patents paused paying peaking peeking peeling peering periods phases picked picking pickle
  pictures placed places placing plans planting platforms played players pocket pointing poisson
  polling pooled popping porting positives possibly poured preventing printing privat prober produce
  producer produces programmer programs projects property propose protect punching puppet purged
  purposes raises ranging ranked ranking raster rating reaches readings realize reasons recognised
  recognized recognizes record recover region relationships relied relies remembers reminder removed
  removes repeats reports repost reraise resort restore resume resumes reuse reused reuses reusing
  safety sampled samples sanely savings scaled scheduled scheduler schedules searches seating
  sections seeding seeking seeming selling sensing serves sessions setter setting settle settles
  shading shadow shaming shaper shaping share shared shares sharing shells shipped shipping shorten
  showed shuffle sibling signals signer signing simpler simply singers single sipping sized sizing
  skilled skipper sleeting slides slivering slurped slurping slurpy smelling smiled snacks snapping
  sneaking soaring solved souring spanning speeding spelled spelling splitter spoiled stacking
  stacks staged staking stars starter state stated states static statics stating status statute
  sticky stocking stoking storage stored storing streaking strikes strings stringy stronger stuff
  styled styling submit subscriptions supports swapped swearing swilling switcher switches systems
  tables tainting tangle terminated terminates thanks thinner thorough threads threat throttle
  throttles thunks ticked tilded tinkling titled toiled traces trailer traits trans trapped trapping
  travis trick tricks triples triplet tuned tuning typings unblock understands unseen usable
  vanishes waited waiter walkers walter warner warrants warranty watcher watches wearer weaver
  weaving websites weeding weeping weights wherever winder wining winner winnow wiring wording
  worker wrapper writer writers
`
  .trim()
  .split(/\s+/u);
