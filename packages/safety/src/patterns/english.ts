import { commonWordsOf } from '../phrases/common-words.ts';
import type { PatternPack } from './signals.ts';

/** Written for texts after `spelling.ts`: "u" is "you", "mum" is "mother". */
export const english: PatternPack = {
  classes: {
    stop: 'never',
    parents:
      'mother father parents family sister brother teacher grandmother grandma stepmother stepfather auntie aunt uncle adults carers guardian',
    others: '<parents> them adults others people grown_ups grownups anyone everyone they',
    tell: 'tell say mention show let_on inform speak_to talk_to',
    neg: 'dont not never without cant wont wouldnt doesnt shouldnt no_need_to mustnt might_not may_not would_not should_not need_not must_not neednt',
    adult: 'mother father parents family stepmother stepfather teacher grandmother grandma aunt auntie uncle',
    find: 'know find find_out see notice hear understand approve check get_it get_us suspect involve involved ask read',
    talk: 'tell say mention involve ask show inform talk',
    look: 'picture pictures selfie video videos',
    app: 'snapchat whatsapp telegram instagram discord kik skype signal viber tiktok wickr messenger omegle facetime imo threema session facebook',
    thing:
      'airtime data robux v_bucks vbucks phone iphone money cash skins skin gift gifts present presents credits credit diamonds coins voucher gift_card shoes clothes console ps5 headphones tablet bracelet necklace ticket tickets sweets bundle top_up game games bike',
    nice: 'beautiful pretty gorgeous hot cute handsome lovely attractive stunning special amazing',
    kin: `mother father parents family stepmother stepfather stepdad stepmum stepmom step_mother step_father
      step_dad step_mum step_mom grandmother grandma gran granny nan nana nanny grandad granddad grandpa
      grandfather gramps grandparents aunt auntie aunty uncle mam mami mammy mammie momma mumma mums moms
      dads pops pop pa papi old_man old_lady old_folks fam coach guardian guardians carer carers matron
      headmaster headteacher principal teacher teachers counsellor counselor brother sister siblings
      sibling sis bro brothers sisters social_worker foster_mother foster_father foster_parents dads
      mothers fathers mumsy popsy popsie mada madda mudda fada mummys mum dad nans grans nobody_at_home`,
    grown: 'adults adult grown_ups grownups grown_up grownup an_adult any_adults',
    pals: `friends mates bestie besties best_friend friend classmates roommate roommates cousin cousins teammates
      girls boys squad gang crew girlfriends`,
    yr: 'your you the ya yer yo their any',
    ne: `dont do_not never not without cant cannot wont wouldnt doesnt shouldnt mustnt neednt no_need_to
      need_not better_not best_not rather_not lets_not let_us_not no_point no_reason no aint nah not_even
      nor stop dont_need_to dont_have_to not_to didnt nuh neva dinnae`,
    butdo: `forget hesitate worry be_afraid be_scared wait you_tell you_ask you_talk you_speak you_show you_call
      you_think you_let sure keep_secrets mind know panic miss fair bad just_tell only just_ask you_need_to
      one matter late problem feeling be_shy_to afraid_to be_so be_sad do you_ask cry`,
    tells: `tell telling tellin told say saying sayin mention mentioning show showing inform informing let_on
      let_slip blab snitch grass tattle talk_to talking_to speak_to speaking_to talk_about discuss bother
      bothering worry involve involving ask asking share_with announce alert warn let_know run_it_by
      breathe spill brag confess bring_in bring drag write_to inform_to report_to complain_to ring_your
      text_your blabbing blab_to running_to spilling trouble troubling snitching pester alarm upset disturb
      consult`,
    seen: `know knows knew find finds find_out finds_out found_out found see sees saw notice notices noticing noticed
      hear hears heard understand understands approve check checks get_it gets_it get_us suspect suspects read reads
      catch catches caught look looks overhear spot realise realize discover guess ask asks wake_up wakes_up smell be_told
      be_involved get_involved interfere`,
    react: `misunderstand freak freak_out flip flip_out lose_it kill_me kill_us kill_you go_mad go_nuts go_crazy
      go_ballistic go_mental go_spare be_mad be_angry be_furious be_cross be_jealous be_upset get_mad
      get_angry get_jealous get_weird get_suspicious get_upset get_funny get_the_wrong think_wrong
      think_its think_its_weird think_badly judge overreact stop_you stop_us stop_this take_your take_you
      take_away ruin ruin_it spoil spoil_it make_you want_a_cut take_a_cut never_allow never_let forbid
      panic blow_up hit_the_roof have_a_fit ask_questions separate keep_us not_understand not_like
      never_understand not_approve only_worry just_worry make_a_fuss fuss interfere only_get only_be
      complicate lose_their get_ideas have_a_go shout not_be_happy say_its tell_you_off batter_me
      batter_you skin_me murder_me laugh laugh_at call_the_police do_their_nut go_off_it tell_me_off
      drag_me think_the_worst think_bad think_badly think_the_wrong panic_over forbid_it be_against
      be_funny mind`,
    chats: `chat chats convo convos conversation conversations message messages text texts thread threads history
      dm dms log logs inbox trace traces evidence emails email everything it_all all_this all_of_this
      call_log our_talk what_i_wrote what_we_wrote what_i_sent letters notes cards letter`,
    gone: `asleep sleeping sleep bed in_bed gone out left away at_work working work workin leaves leave leaving
      goes_out go_out off busy abroad on_nights on_shift night_shift nights late back home travelling
      traveling to_bed not_home not_there not_in not_around upstairs downstairs in_the_shower shopping
      goes_to_bed go_to_bed turn_in passed_out knock_out knocked_out pass_out nod_off turn_in drop_off`,
    here: `home around here there nearby near in in_the_house in_the_room with_you next_to_you beside_you awake
      up downstairs upstairs next_door about watching listening in_your_room by_you at_yours at_home
      behind_you over_your_shoulder`,
    solo: `alone by_yourself on_your_own on_your_tod on_your_lonesome unsupervised all_alone all_by_yourself solo
      home_alone unaccompanied to_yourself`,
    spy: `check checks read reads see sees look looks monitor monitors watch watches track tracks go_through
      goes_through going_through control controls use uses know knows hear hears scroll supervise
      supervises spy spies checking reading looking watching search searches inspect inspects peek peeks
      follow follows peek peep snoop`,
    spied: `phone phones screen messages chats chat texts text tablet ipad laptop computer account accounts password
      passcode pin code dms streams stream profile inbox this history what_you games device pc whatsapp instagram
      snapchat over_your posts live lives internet wifi mobile cell`,
    ages: '8 9 10 11 12 13 14 15 16 17 eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    older:
      '16 17 18 19 20 21 22 23 sixteen seventeen eighteen nineteen twenty older in_college at_college at_uni in_high_school',
    manly: `19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 48 50 52 55
      in_my_twenties in_my_thirties in_my_forties`,
    praise: `mature talented special gorgeous pretty beautiful cute clever smart intelligent wise gifted
      incredible stunning unique different deep brilliant perfect lovely precious angel princess queen star
      natural adorable handsome charming fascinating remarkable extraordinary exceptional wonderful gem
      rare my_favourite my_favorite goddess smarter prettier wiser cleverer better_than brighter bright
      one_in_a sophisticated mature_girl grown_up grown unlike ahead old_soul advanced one_of_a_kind fit
      interesting treasure responsible polite well_mannered superb graceful elegant classy brave sensible
      mannered going_places light_years the_real_deal a_natural the_best_student stunner looker
      heartbreaker catch knockout elegant thoughtful gentle lovely_girl clever_girl clever_boy golden
      hilarious hero champion profound worth_it flexible doll`,
    asset: `eyes smile hair face voice laugh skin dp picture pictures profile drawings drawing art poem poems dance
      dances dancing videos video song songs singing cover covers figure style outfit writing story stories cosplay
      edits moves look looks selfie selfies dimples freckles handwriting playing game_play gameplay aim serve stroke`,
    goods: `<thing> whatever things a_present presents money gift_card giftcard voucher robux vbucks nitro skins
      skin coins gems diamonds subs followers phone iphone laptop ipad tablet airpods earbuds headphones
      headset keyboard controller switch playstation xbox smartwatch jacket hoodie trainers sneakers kicks
      boots dress bikini swimsuit makeup perfume earrings guitar bike scooter skateboard rod racket horse
      pony puppy kitten pet ticket tickets concert chocolate chocolates candy sweets snacks takeaway pizza
      kfc mcdonalds milkshake ice_cream lunch fees airtime data bundle credit recharge rank admin mod vip
      lessons lesson trip holiday bag handbag shoes clothes bracelet necklace teddy merch battle_pass
      nintendo drone telescope violin kit vape cigarettes beer drinks games jersey shirt fare products
      samples freebies parcel jewellery jewelry portfolio photoshoot deck kicks account acc mcdonalds
      maccies nandos burger chips hot_choc wool tickets microphone mic equipment gear gcash jordans coat
      dragon collection album console`,
    ill: `ill i_will i_can i_could id i_would let_me i_want_to i_shall i_might im_going_to i_am_going_to can_i
      could_i id_like_to id_love_to i_would_love_to i_would_like_to happy_to imma ima we_could we_can lemme
      ill_just ill_gladly we_could`,
    apps: `<app> snapchat kik disc dc line_app zangi yubo wizz wechat imessage google_chat hangouts zoom vc
      voice_chat my_server skype twitter reddit bigo threema bbm messenger_kids guilded teamspeak
      google_meet watsapp watsap whatapp whats_app watssap wapp snap_chat tele`,
    look2: `picture pictures selfie selfies video videos vids fotos shot shots clip clips headshot headshots image
      images portrait portraits photograph photographs snaps snapshot polaroid pik piks`,
    dressed: `pjs pyjamas pajamas swimsuit bikini towel nightie sportswear gym_clothes leggings shorts skirt bed
      bath shower mirror swimwear costume bathroom tight crop_top leotard nightdress tank_top gym_kit
      swimming_costume swimming swim_suit trunks bath_robe dressing_gown shirt_off strappy outfit
      gymnastics vest_top crop swim_shorts shirtless topless swimwear bodysuit cheer_shorts leotards
      costume_on`,
    place: `place house flat apartment studio garage office basement cabin room caravan workshop pad crib van boat
      trailer shed loft home yard allotment cottage gaff villa farm lake_house barn houseboat dorm attic clubhouse den
      camper caravan`,
    mean: `jerk mean strict controlling unfair horrible awful evil toxic fake jealous clueless useless selfish
      stupid dumb idiots idiot crazy nuts overprotective over_protective annoying cruel harsh cold losers
      loser childish immature bullies monsters boring old_fashioned narrow_minded rude nasty dictator
      dictators ridiculous out_of_order rubbish terrible shallow psycho two_faced babies kids trash dragon
      dragons pain hypocrites nosy suffocating petty prison snakes a_nightmare square squares stuck_up
      stuck_in basic liars so_wrong backwards uptight paranoid not_fair bad_parents silly clown grump joke
      muppet mug moron prat pig monster control_freak dinosaur fool dense absent drunk selfish_people
      self_centred`,
    values: `deserve deserves appreciate appreciates value values see sees get gets understand understands care
      cares love loves respect respects listen listens trust trusts know knows notice notices treat treats
      want wants support supports believe believes overlook overlooks underestimate underestimates`,
    wd: 'monday tuesday wednesday thursday friday saturday sunday',
    excuse: `library friend friends friends_house practice homework project club school sleepover study studying
      cinema shop gran_house training rehearsal church mates mate grandmas bestie lesson lessons class
      detention park gym group_project revision shopping netball football swimming dance dance_class choir
      jakes a_mates the_library study_group tutoring gymnastics homework_club placement sleeping_over
      sleeping youth_club extra_rehearsal rehearsal rehearsals detention babysitting choir_practice haunted
      revision_session`,
    common: commonWordsOf.en,
  },
  rules: {
    profile: `
      whats/what_is/what your ~1 name
      which/what bus/class/school/team
      how old are you
      what is/s your age
      whats your age
      your age
      asl
      m or f
      are you a boy or
      are you a boy/girl
      boy or girl
      what/which grade/class/year/school are/do/is you/your/r?
      where do you live
      where are you from ~3 exactly/which
      what/which street/area/neighbourhood/estate/part
      whats/what_is your address
      who do you live with
      are you an only child
      where ~1 you ~1 go to school
      how tall are you
      how old exactly/actually/really? are/r/be/is/u? you
      how old ~2 if_i_may/if_you_dont
      what/which yr/year/grade/form/class/standard/level ~2 you/are/u/r/in
      form ngapi
      when do/will/did/are you ~1 turn/turning/be/become <ages>
      are you ~1 <ages> ~1 or/yet/$
      what year ~1 you born
      age and/please/sex/height/location/city/country/school
      whats/what_is/give/tell your/me ~1 age
      what/which/name_of town/city/village/suburb/neighbourhood/neighborhood/hood/district/postcode/zip/county
      what/which school/schools/college/academy
      your school called/near/name/like
      are your <kin> ~2 together/divorced/separated/strict/cool
      what age are/r? you
      name/age and/plus/n ~1 age/what/city/town/where/location
      are you ~1 between/over/under/at_least <ages>
      <ages> or so/thereabouts
      where abouts
      how far ~3 from
      you/youre what <ages>/about
      you_must_be/you_look/you_are/youre/your ~1 about/like/around/what/maybe <ages>
      how old must/would/might you
      thats when/what_age/what_day
      before/when you turn <ages>
      real name and/plus
      how old ~1 <ages>
      youre/you_are ~1 what <ages>
      you ~1 really <ages>
      your age $`,
    alone: `
      what time/when ~2 your <adult> ~3 back/home/work/leave/return/out/sleep/asleep/bed
      house/place/flat/home ~1 to yourself
      by yourself ~1 right_now/now/there/$
      when ~2 by_yourself/alone/on_your_own
      you are/re alone
      are you on_your_own/by_yourself
      where is/are/s your <adult>
      your own bedroom/room
      your <adult> ~3 phone/messages/chats
      just the two of us ~2 house/home/online
      when no one ~1 around/there/home/near/watching/is
      when ~2 <adult>/they/she/he/everyone ~3 night_shift/at_work/out/asleep/sleeping/away/shift
      when is ~1 <adult>/she/he ~2 night/out/away/at_work
      they ~1 check on/up you/on
      why/how_come ~2 you ~2 online/awake/up so? late
      your <parents> ~2 night shift/work/away/travel/travelling
      just/only us tonight/now/then
      so ~1 just/only us
      are you in bed/your_room/your_bed
      who is/s ~1 home/with_you/there with? you?
      do they check/read/know/look
      when/while/after she/he/they ~2 asleep/sleeping/gone/at_work/out/in_bed
      when your <parents> ~3 work/asleep/out/away/gone/bed
      are you ~1 alone
      you ~1 alone right_now/now/at/tonight/in
      home alone
      is anyone/someone/no_one ~2 with/around/near/there/home/beside you?
      anyone else ~2 home/there/room/around
      are/is your <parents> ~3 home/asleep/out/away/work/there/in/around
      when do/does/are/is/will your <parents> ~3 home/leave/work/sleep/out/back/bed/asleep/come
      what time do/does your <parents>
      your <parents> ~2 asleep/away/sleeping/out_tonight/gone
      do/does your <parents> ~2 check/read/look/see/know_your/control/go_through ~3 phone/messages/chats/this/password
      does anyone ~2 check/read/see/use ~2 phone/messages/chats/computer/this
      who else ~2 uses/reads/sees/has/knows ~2 phone/messages/computer/this/password
      is your door ~1 closed/locked/shut
      do you have your own room/phone
      in your room ~1 alone
      can anyone hear/see you/us
      where is/are your <parents> now/right_now/tonight/at
      when you are/re alone
      text/call/message me when ~3 alone/asleep/gone/no_one
      wait until ~3 asleep/gone/leave
      are/r/is you !going/coming/walking/travelling/flying ~2 <solo>
      are/you/your/ever/often/always/usually/sitting/mostly/left/all !going ~1 by_yourself/on_your_own/home_alone
      the/your/a house/flat/home/place/room/evening/afternoon ~2 to_yourself/for_yourself
      do/can/are you ~1 get/allowed/go/stay ~3 <solo>
      is/are/r/are_any <yr> <kin> ~4 <here>/<gone>/near !late
      is/are anyone/someone/no_one/everyone/any_one/<grown>/they/people ~2 in_the_room/with_you/next_to_you/beside_you/in_the_house/awake
      whos/who_is/who_else/who/whose ~1 in_the_house/in_the_room/with_you/at_home ~1 with/now/rn/tonight/you/right
      whos/who_is/who_else ~1 in/at the/your house/home/room/flat
      is he/she/they/everyone ~1 out/asleep/gone/away/at_work/sleeping/in_bed
      your <kin> still/all ~1 home/around/awake/asleep/out/gone/up/there/working/workin/at_work ~1 nights/now/rn/yet/tonight/late/$
      your <kin> ~3 asleep/out_cold/at_work/work_late/works_late/works_nights/work_nights/working_late/night_shift/nights
      no parents/<grown>/mother/father/teachers/<kin> ~2 around/there/here/home/watching/allowed/about/interfering/to_bother/to_disturb
      no one ~2 bothers/disturbs/interrupts/comes/walks/disturb/bother/interrupt/hears/hear ~2 you/us/in
      does/do/will/can/could/would/did <yr>? <kin>/<grown>/anyone/someone/they/she/he/anybody ~3 <spy> ~3 <spied>/your_phone/you_play
      does/do <yr>? <kin>/she/he/they ~2 sit/watch/look/supervise/check ~1 with/on/over/when/while/you/in
      who/anyone/someone ~2 <spy> ~2 your/these/this/our/the ~2 <spied>
      do/have you ~1 have/got ~1 your own room/phone/tablet/laptop/bedroom/computer
      is/does/can your ~2 door ~1 lock/locked/closed/shut/locks
      lock/close/shut your ~1 door
      go in/into the bathroom/toilet/loo
      use/put/wear ~2 headphones/earphones/earbuds/headset ~2 so/no_one/they/then/on/and
      whisper/quietly/quiet ~2 then/so/or/they/if
      what_time/when/how_late/how_long do/does/is/are/will everyone/they/he/she/people/the_house/your/<kin> ~4 <gone>
      wait until/till ~3 asleep/sleeping/gone/in_bed/to_bed/leave/leaves/at_work/goes_out
      once/after/when/until/till/while/as_soon_as/whenever ~1 everyone/they/he/she/<kin>/the_house ~1 to_sleep/sleeping/sleeps/sleep
      once/after/when/until/till/while/as_soon_as/whenever ~1 everyone/they/he/she/<kin>/the_house ~1 goes_out/go_out/goes_to_work/at_work
      who/anyone ~1 over your shoulder
      when/while/after/once ~2 building/house/hall/gym/church/place/school/flat/shop/office ~1 is/s/are? ~1 empty/quiet/shut/closed/deserted
      when/while/after/once were/we_are/its/it_is ~1 shut/closed/empty/quiet/locked
      everyone/everyones/they/others ~2 cleared_off/packed_up/gone_home/cleared_out
      no one ~1 about/around then/$
      when ~1 shes/hes/theyre/she_is/he_is/they_are/mothers/mums/moms/dads/fathers/nans ~1 not/out/at_work/gone/on_shift/asleep/away/working
      when/while/if/day/night your ~1 mums/moms/dads/mothers ~1 on/out/away/asleep/working/at_work/not/gone/on_shift/busy
      parents face/account/login/email/password/fingerprint/permission
      are/you/here ~2 without ~1 a/an/your/any? <grown>/parents/mother/father
      anyone else in/with
      whos/who_is around/about/home $/rn/now
      before ~1 your/anyone ~2 clocks_off/gets_back/gets_home/comes_back/comes_home/gets_in/comes/wakes_up/back/are_back
      how many ~1 people ~1 live/are/in
      is/are/r mother/father/mam/nan/mum/parents/gran/everyone ~1 about/in/home/around/out/still/working/away/there/asleep/near
      your <kin> ~1 still work/works/working/workin/doing/nights/lates
      what_time/when do/does/are/will the_others/the_rest/others ~3 <gone>
      when/while your <kin> ~1 are/is/r ~1 at/out/on/away/gone/in
      with/w headphones/earphones
      send her/him/them/your_sister/your_brother out/away/off
      no one ~1 but me/us/you_and
      are/is they/everyone ~1 downstairs/upstairs/next_door
      cant/dont/wont track/trace you/us
      by/do_it/manage/all by_yourself ~1 $
      no parents/<grown>/mothers/mums/dads they/allowed/just/only/please/$
      no one/nobodys/no_ones ~1 up/awake/checks/waiting/watches ~1 it/for/at/then/$
      when/once/after/while ~2 house/flat/place/everyone/everybody ~1 is/s? ~1 asleep/sleeping/in_bed
      parents/mother/father/folks out/away/gone a_lot/often/much/late/tonight
      who else ~1 is/s? ~1 awake/up/around/home/in
      we shant/wont/will_not be disturbed/interrupted/bothered/overheard/caught
      you will/ll/ll_be/are/were ~1 be? alone
      so youll/you_will/youre be? alone
      youll be alone
      just/always you after ~1 school/class/practice
      on your own always/again/often/then/today
      under the ~1 duvet/covers/blankets
      keep ~2 lights/light low/off
      run the tap/shower/water
      are we private/alone
      waiting ~2 for you at_home/home
      does/do anyone at home`,
    secret: `
      if you/u tell/told ~1 <adult> ~1 she/he/they/itll will/would/ll/wont? take/takes/mad/angry/be_mad/be_angry/punish/ban/stop/understand
      <neg> ~2 <talk> ~3 <adult>
      <adult> ~1 <neg> ~2 <find> !how/the/where
      so/where/until/before no one ~2 see/sees/knows/snoop/snoops/find/finds/hears/notice
      no one would/will see/know/notice/snoop/find
      without your <adult> ~1 checking/knowing/seeing/asking/reading/looking
      youd/you_would/youll never/not tell ~1 your <adult>
      keep ~2 chats/messages/talks/friendship/this/it/us/conversation ~1 private/quiet/secret/hidden/to_yourself
      hide it
      you can keep a secret
      can keep a secret cant you
      just say you ~4 project/friend/homework/library
      dont ~1 say where ~2 from
      secret chats/chat/messages
      better to surprise them
      <neg> mention it/this/us ~1 to
      dont/not/never mention me/this/it/us/that ~2 <others>
      lets/let_us/we_better not <tell>/talk/speak ~4 <others>
      not talk/speak about it/this/us with/to <others>
      dont/not have_to/need_to <tell> <others> ~1 everything/all/about
      <others> wouldnt/wont/would_not/dont/cant/couldnt ~1 understand/get/like/approve/accept/believe ~2 us/this/it/our/friendship/love/$
      no one ~1 sees/knows/reads/finds ~2 but/except me/us/you
      everyone has secrets
      erase/wipe/clear/remove ~2 chat/messages/conversation/history/texts/everything
      do it without them/your
      without them ~1 knowing/first/$
      <parents> ~1 often/always/usually/would say no
      hope ~2 <parents> ~1 isnt/arent/not/doesnt/dont ~1 reading/read/see/looking/watching
      <tell>/say ~1 <others> ~1 you/you_are/youre ~2 sleep/sleeping/sleepover/staying/stay/at/with ~3 friend/friends/school
      <tell>/say ~1 <others> ~1 you/you_are/youre ~2 sleep/sleeping/sleepover/staying/stay/at/with ~3 library/grandmother/practice
      they dont ~1 have_to/need_to know
      lie to your/them
      hide ~2 phone/messages/chat
      our special/private secret/thing/chat
      this is just for us
      no need to <tell> your/them <parents>?
      you dont have_to/need_to <tell> your/them <parents>?
      keep it/this/us ~1 from your/others/them
      <tell> your <parents> ~1 you_are/youre/you ~1 at the? library/friends/school/friend
      others ~2 jealous if
      she/he/they ~1 doesnt/dont/wont/cant/must_not/mustnt know_about/know/find_out
      dont/not/never <tell> ~1 your/the/my? <parents>
      without telling/asking your/anyone <parents>?
      without your <parents> knowing/noticing/finding
      your/the <parents> ~2 cant/must_not/mustnt/should_not/shouldnt/dont_have_to know/find/see/hear/notice
      your/the <parents> ~2 dont_need_to/doesnt_have_to/doesnt_need_to/wont/never/better_not know/find/see/hear/notice
      your <parents> ~1 wouldnt/wont/would_not/will_not/dont/cant understand/approve/get
      hide this/it/the/me/our from your? ~1 <parents>
      our little? secret
      keep it/this/us/me ~1 secret
      keep it/this ~3 between us/you
      keep a secret
      between us two/only/$
      just/stays/only between us/you_and_me
      no one ~2 has_to/needs_to/must/should/can/will/ever know
      dont want anyone to know
      delete this/our/the/these/my/all ~2 message/messages/chat/chats/conversation/texts/pictures/history
      clear the/this/our chat/history
      make sure ~2 no_one/one ~2 sees/reads/knows/finds
      say ~2 you/im/i/it ~2 going_to/with/from a? friend/school/friends ~2 instead
      tell your <parents> ~1 you/that ~2 at/with/going ~2 friends/friend/library/school
      they will/would be/get ~1 angry/jealous/mad ~2 if they
      i/we could/can/will get in trouble if
      get ~2 trouble if ~2 tell/know/knew/finds/find
      secret friend/friendship/account/chat/place
      <ne> !<butdo> ~2 <tells> ~4 <kin>/<grown>
      <ne> !<butdo> <tells> ~2 your/the ~1 <kin>/<grown>
      <ne> ~2 let_on/let_slip/breathe ~4 to/about
      <ne> add/put/use/post/write/tag/save/mention/share your/my/me/our/this ~2 name/anywhere/story/friends/number
      not even/nor ~1 your/the/you <kin>
      not even/nor/especially/least_of_all ~1 your/the/to <kin>/<grown>/best_friend/bestie/friends
      especially/specially/least_of_all not? ~1 your/the? <kin>
      <yr> <kin> ~2 <ne> ~3 <seen>/hear_about/mind/worry
      she/he/they ~1 neednt/need_not/doesnt_need/dont_need ~2 hear/know/see/be/find/learn/find_out
      <kin>/<grown>/people/they ~2 always/tend_to/often/just/only/usually/would/will ~1 ruin/spoil/overreact/panic
      <grown>/people/ppl/others/society/the_world will/would/wont/wouldnt/might/may/could/never ~2 think/understand/judge/talk
      <grown>/people/ppl/others/society/the_world will/would/wont/wouldnt/might/may/could/never ~2 misunderstand/get/say/accept/see_it
      keep this/it/us/that/what ~3 between us/the/me/you/ourselves
      stay/stays/remain/remains/staying ~2 between/our_secret/in_this/our_thing/a_secret/hidden/private
      our/ours/own ~2 secret/secrets/mystery/pact/hideout/code/secret_hour
      our/ours/own ~2 secret_club/world/bubble/little_game/thing/something/special_thing
      its/it_is/this_is/thats/be ~1 our/ours ~1 thing/secret/adventure/little/special/deal/game
      just/only for/about us !all/to
      secret/hidden/locked/vault folder/album/hour/mission/name/place/spot/club/meeting/adventure
      leave/keep/leaving ~1 your/the/you? <kin>/<grown>/them/her/him/everyone/family ~2 out
      what they/she/he/<kin>/people/<grown> ~1 dont/doesnt know
      no need for your/the/you/any? <kin>/<grown>/them/anyone
      no/not_any/any need/reason/point/use ~2 <tells> ~4 <kin>/<grown>/anyone/them
      without your/you/the/any/their/her/his? <kin>/<grown>/them/anyone/her/him/knowledge ~2 <seen>/knowing/finding/seeing
      without your/you/the/any/their/her/his? <kin>/<grown>/them/anyone/her/him/knowledge ~2 noticing/hearing/permission/around
      tell/say/text/telling ~1 your? <kin>/them/her/him/everyone ~3 you/youre/you_are/its/it_is/you_were/youll/your ~4 <excuse>
      say/tell/just_say you ~1 won/found/borrowed/earned/got/bought/are_at/were_at it/from/them/at
      put me in ~2 as/under
      under/use/with a/another/different/some ~1 different/other/girls/fake/false/another name
      delete/erase/wipe/clear/remove/trash/burn/scrub/get_rid_of ~3 <chats>
      delete/erase/wipe this/it/that/them/everything ~2 after/afterwards/when_you/once/before/right_after
      delete/erase/wipe this/it/that/them/everything ~2 ok/okay/yeah/straight_after/quickly/too
      before ~1 your/anyone/they/she/he/someone ~2 sees/finds/notices/reads/checks/finds_out/looks
      if your/you? ~1 <kin>/anyone/they/she/he/someone/people ~2 discover/discovers/catches/caught/saw_this/hears_about/saw_these
      so ~1 they/she/he/<kin>/your_parents/your_mother/your_father dont/doesnt/wont/cant/never see/hear/find/notice/suspect
      i/id/ill/we/wed/me/us/both/could ~2 get/be/got/land ~2 in/into ~3 trouble
      take/took/keep/taking you ~1 away? from me
      no need/point ~2 <kin>/<grown>
      we/lets dont/do_not/neednt/need_not/not announce/advertise/broadcast/shout
      <neg> announce/advertise/broadcast
      dont/not/never/no_need_to mention ~2 me/us/my_name
      no le/les/lo digas/cuentes/diga/digan
      nuestro/notre/pequeno secreto/secret
      keep/leave ~1 your/the? <kin>/them/her/him/everyone ~1 in_the_dark/guessing
      <ne> ~1 say/tell/mention ~2 where ~1 you/youre/im/we
      dont/not/never/neednt/dont_need_to ~2 mention/say/tell ~3 at_home/home/indoors
      live/lives/stay/stays/remains/remain ~1 only/just/in/within/inside ~1 this/here/our/these chat/walls/heads/app/bubble
      keep schtum/shtum/mum/stumm/hush ~1 $/ok/yeah/about/till/until/for/yeah
      <kin>/<grown> ~1 always/just/only/get/gets ~1 say/says/nervous/no/worried/weird/overprotective
      <kin>/<grown> ~1 always/just/only/get/gets ~1 silly/funny/worry/panic/jealous/suspicious/in_the_way
      <yr> <kin> ~1 cant say no
      say/saying ~1 your/youre/you_are ~1 at/going/with/round/staying
      say na/its/it_was ~3 give/gave/from/dash
      tell/text ~2 your/youre/you_are/its ~1 at ~2 <excuse>
      no/nuh ~1 show/tell/let/allow am/dem/your/yuh/nobody/smadi/person
      mat batana/bolna/batao/dikhana
      if you tell/told/show ~1 your <kin>
      no telling anyone/people/parents/your/no_one/mother/father
      rule/rules ~2 no parents/phones/adults/one/telling/friends
      no parents no
      she/he/they/your_mother/your_father/your_parents wont/doesnt/cant/neednt/will/need/must/shall ever/never know/find/see/notice/hear
      not/nor one/a/single word ~1 to ~1 your? <kin>
      i/id/i_would/i_could/ill ~1 get/be sacked/fired/arrested/kicked_out/suspended/struck_off
      dont/no/without/never like/need/want/bring? chaperone/chaperones
      our arrangement/agreement/understanding/pact/little_joke/private_joke
      private joke
      dont/not/never/nuh tell ~2 i/we/ive/that_i ~1 messaged/texted/wrote/chatted/talked/called/gave/bought
      off your/their/her/his ~1 radar
      keep ~4 radar
      i ~1 wont/shant/will_not/wouldnt tell ~2 if/them/your/on_you/no_one/anyone
      do_you_have_to/stop/dont_need_to/dont_have_to ask/asking/tell/telling ~1 <kin>/permission/everything/them_everything
      say/tell ~2 its/it_is/its_a/it_was ~1 <excuse>
      ill/i_will/i_can/i ~1 back_you_up/cover_for_you/vouch_for_you/cover_you
      leave it/that/this/me/us/our ~1 out ~2 when/if/of_it/with
      <kin>/<grown>/moms/mums/dads/guardians/mothers tend_to/make/slow/baby/hold ~2 kids/children/boys/girls/us/their/you/things
      not/isnt something ~1 for/to ~1 the? ~1 dinner/table/<kin>/share/discuss
      <yr> <kin> mustnt/must_not/shant/neednt/need_never/must_never ~1 <seen>
      <yr> <kin>/she/he/they ~1 need never/not ~1 know/find/hear
      dont/never/not breathe a word
      especially/specially/least_of_all not? ~1 to your <kin>
      dont/do_not/never let it/this/that ~1 be_known/out/slip/show/be_seen
      stays off the radar
      no one the/be wiser
      in the loop
      spare ~1 your/the/them <kin>/details/the_details
      not to father ~1 not to mother
      what_they/they dont know ~1 cant/wont hurt
      do_it/done/send/give ~4 so ~1 she/he/they/<kin> doesnt/dont/wont/cant see/know/notice/find
      strictly between
      i ~1 shouldnt/shouldnt_really/not_meant/not_supposed be writing/texting/talking/messaging
      dont/never tell people ~1 we/about/you/i
      secret one/friend/pal/boyfriend/girlfriend
      hide ~1 it/this/that/the_phone ~1 in/under/behind
      did you tell ~3 about me`,
    'soft-secret': `
      you/u cant/cannot/shouldnt/mustnt tell anyone/anybody ~2 it/that/about/me/who/$
      promise ~3 tell
      never told anyone
      <neg> tell a soul
      between you and me
      dont/not/never <tell> anyone/them
      dont <tell> ~1 no one
      promise ~2 not to tell
      can you keep
      secret
      not/never a word/peep/whisper/soul/single_word/syllable
      swear/promise/vow ~4 tell/say/show/between
      pinky promise/swear
      between friends/ourselves/the_two/me_and_you/you_and_i
      they/she/he/people/<kin>/<grown> ~1 wouldnt/wont/cant/dont/doesnt/never/may_not/might_not/not ~1 understand/get_it/get_us
      get ~1 jealous/suspicious
      dont/no/never screenshot/screenshots/screenshotting
      <ne> text/tell/ask/call/message her/him/them ~1 about/that/this/anything
      call it/this/us wrong/weird
      will/would/are your <kin> ~1 <react>/mad/angry/strict/nosy
      keep it ~1 that_way/so/like_that
      nothing/nothings ~1 saved/stored/recorded/saves
      no secrets between
      discretion
      wed/well/we_could/we tell no one
      people gossip/whisper
      scouts honour/honor
      dont mention it ~1 in/to/at`,
    exclusive: `
      <adult> ~3 controlling/strict/unfair/mean/dont_deserve/doesnt_get/dont_get/doesnt_understand/doesnt_care
      like i do
      no one listens/cares/understands ~1 to you
      you can tell me ~1 stuff/things/anything/everything/all
      i feel ~1 close to you
      most girls/boys/kids ~3 silly/childish/immature/boring
      i listen
      only for you/us
      use it only
      you are/re the only person/one ~1 who/that/i/makes
      feel/feels like we/i ~3 know/known ~4 years/forever/always/ages
      feeling/are_you/you_seem/feel ~1 lonely/sad
      i'm/im/i_am ~1 here for you
      i understand you
      you are/re perfect
      we are meant/made
      you make me ~1 smile/happy/feel
      they dont/doesnt understand/deserve/get you
      <parents> dont/doesnt understand/listen ~2 you
      not like the? others/other
      no one ~2 understands/loves/knows/gets/cares ~1 you/us like/as/the_way ~2 i/me/we
      only i/one_who/me ~2 understand/understands/know/get/care/love
      im/am/i the only one ~2 understands/cares/loves/you_can/who
      you can trust me ~2 more
      you can ~1 tell me anything/everything
      trust me more than
      you are/re not like other/the_other/others
      not like other girls/boys/kids
      your <parents>/friends ~1 dont/doesnt/never ~1 understand/care/love/listen/deserve/get/treat
      your friends ~2 jealous/fake/kids/childish/immature
      you dont need them/your/other/anyone/those
      you only need me
      we have ~2 special/connection/bond
      soulmate/soulmates/soul_mate
      special bond/connection/friendship
      im/i_am always here_for ~1 you unlike
      better than your <parents>/friends
      im/i_am like ~2 brother/father/sister/mother/big_brother to/for you
      spend less time with
      dont ~2 talk to ~2 other boys/girls/people/friends
      stay away from your friends
      i see/saw/know/met a/the/who ~3 woman/man/real/really/inside/soul/adult/light/you_really
      no one/anyone ~4 understand/understands/gets/get/knows/listens ~2 me/you/us/him/her ~2 like/as/the_way/more/but/except/better/so
      no one/nobody at/in/around home/school/there/here ~2 gets/get/understands/listens/cares/loves/sees/notices
      like/than i ~1 do/can/would $
      feel/felt/have/share/sense ~2 real/special/deep/strong/strange/such/this connection/bond/chemistry
      old soul
      what we have is/isnt/together/$
      i/ill/i_will/im always/forever ~1 be/pick/answer/protect/listen/there/here/got/have ~1 you/there/here/up
      im/i_am always here/there/around
      ill/i_will/i/let_me/i_can/i_want_to protect/rescue/save/defend/comfort/look_after/take_care_of/care_for you/u/my
      i/id/i_would/ill/i_will never ~1 shout/hurt/lie/judge/leave/yell/treat/hit/scream ~1 you/at/to/anyone/like
      safe with me
      you can/could/should ~1 trust/tell/talk/confide/count/lean/vent/open ~3 me/anything/up
      you can/could ~1 come/bring/say ~1 to/anything ~1 me
      your/you ~1 <kin>/<pals>/they ~2 is/are/s/sound/sounds/seem/seems/being/act/acts/look/like ~4 <mean>
      they/she/he/theyre/shes/hes ~2 <mean> to/with you/u/about
      they/she/he/people/<kin>/everyone ~2 treat/treats/see you ~1 like/as ~1 a/an/some ~1 kid/child/baby/dirt/prisoner/slave
      treat/treats/see/sees/talk/speak/consider ~1 to? you/her ~1 like/as/an ~1 adult/grown/woman/man/lady
      they/people/<kin>/<pals>/others/no_one dont/doesnt/never/wont ~1 <values> ~1 you/us/your/someone_like/me/how_special
      they/people/<kin>/<pals>/others/no_one cant/wouldnt ~1 <values> ~1 you/us/your/someone_like/me/how_special
      they/people/<kin>/<pals>/others/no_one cant/wouldnt/didnt/dont_really/will_never ~1 <values> ~1 who_you/what_you/what_we
      she/he/they doesnt/never/dont ~1 understand/deserve/appreciate/love/get/see/care ~1 you/how/who
      dont/doesnt/didnt ~1 deserve/appreciate/value/listen_to/care_about/get/understand you/how/who
      ditch/drop/dump/unfriend/forget/lose/block/avoid/skip/leave ~1 them/those/your/her/him ~1 friends/girls/boys/lot/people/group
      take you away/far
      get/getting/feel/feels/feeling/ever lonely
      we/were/we_are/we_re ~1 alike/similar/kindred/two_of_a_kind/soulmates/so_alike/the_same_you
      you remind me of
      feel/felt/like ~3 known/know ~2 you ~3 forever/years/ages/always/life/lifetime
      i/im ~2 think/thinking/thought ~1 about/of you ~2 all/always/constantly/lot/alot/every/day/night/nonstop/24
      dont/not/nobody like ~1 other/others/rest
      no one gets/understands it/this/that/us ~1 only/but/except/$
      keeps me going/alive/sane/smiling
      doesnt/dont/didnt ~1 deserve ~1 you/a/to/such/someone
      i/id never/wouldnt talk/speak/be/act ~2 to/like/that
      real/true friends ~1 dont/would/do/never/wouldnt
      looking/look/looks/watching out/over for you
      know/knows what/how its/it/thats/it_is/that ~1 like/feels/feel
      have something ~1 rare/special/real/unique/beautiful/precious
      if/wish you were mine
      i see/saw what she/he/they/others/people ~1 cant/dont/doesnt/misses/miss/wont
      easy to talk
      they dont know us/you/me/what
      my wife/husband/missus/girlfriend ~1 doesnt/wont/wouldnt/cant/dont/never understand/appreciate/know/get/need
      my lil/little/baby sis/bro/angel/princess
      doesnt/dont/cant run/rule/own your/you
      come ~2 live/stay/be with/w me
      theyre/they_are/shes/hes ~2 cruel/clueless/jealous/old_fashioned/narrow_minded/mean
      only think/care ~1 about themselves/themself/herself/himself
      because/cause/cos/only i ~1 care/love ~1 so/about/you/too
      call me ~2 bro/uncle/big_bro/brother/big_brother/sis/daddy
      have/get our own ~1 place/home/house/world
      reason i ~1 wake/live/get/smile/breathe/come
      i did all_day/all_night
      no one ~1 ever ~1 made me
      matter/matters/mean/means more ~1 than me/to_you
      stop/quit seeing/hanging/talking_to/hanging_out ~1 them/him/her/so_much/with
      talk down ~1 to
      id/ill/i_would/i_can ~1 give you ~1 real/true ~1 love
      has/have anyone ~1 ever ~1 believed/told/loved/listened/understood/seen
      doesnt/dont know/see what ~1 hes/shes/theyve/theyre/he/she/they ~1 got/have/has/missing/in_you
      i ~1 care ~1 very_much/so_much/a_lot/more/deeply
      i miss your ~1 face/voice/smile/laugh
      they see you ~1 as
      bring/brings light/joy/sunshine ~1 to/into my
      your coach/teacher/friends/mother ~1 is/s jealous
      thats not love`,
    flattery: `
      you/your are/re/look/seem ~2 hot/special/gorgeous/stunning/amazing/different/mature
      so ~1 much? older/mature/grown
      most girls/boys/kids your/of age/your_age
      for a/your 11/12/13/14/15/16/age year/yo/old/$
      hot/pretty/cute/beautiful for
      you are special
      mature for your age
      older than your/you age?/are?/look?
      you look/seem/act ~1 older/grown/mature
      so mature
      you ~1 are/re/look ~1 so/very/really/such/too/most ~1 <nice>
      you could be a? model
      should be a model
      most <nice> girl/boy/person
      your eyes/smile/face ~1 so/are/is <nice>
      smarter than ~1 others/kids/all
      prettiest/cutest/hottest
      i like your ~1 body/lips/eyes/smile/hair
      your so/very/really/such/too/just ~1 <praise>
      you ~1 look/looks/seem/sound/act/think/play/talk ~3 older/adult/adults/grown/mature/someone_older/pro/professional/professionals/woman
      you ~1 write/dance/sing/carry_yourself/dress/come_across/behave/move/speak ~3 older/adult/adults/grown/mature
      you ~1 look/looks/seem/sound/act/think/play/talk ~3 man/model/lady/beyond/wise/<older>/star/actress/older_than/grown_ups/grown_up
      you ~1 write/dance/sing/carry_yourself/dress/come_across/behave/move/speak ~3 <older>/star/actress/older_than/grown_ups/grown_up
      most/other/normal/many/few/the_other/any/all girls/boys/kids/teens/people ~2 your_age/as_you/like_you/in_your
      for/at your age/years/grade
      beyond/ahead/past/above of? ~1 your/the ~1 years/age/others/class/rest/level
      thought/thot/guessed/figured/said/guess/believe/swear/sure you/u/youre/you_are ~1 were/was/are? ~2 <older>
      no/dont/doesnt ~1 way/look/resemble/believe/seem/act ~3 <ages>
      you ~2 big girl/boy/woman
      such/lovely/grown/real/fine/beautiful/pretty/special/quite ~1 a? young/little/grown ~1 lady/woman/girl/princess/gentleman/man/lass
      young lady/woman
      you ~1 could/should/would/will/might/ought_to ~1 be/go/make/become ~2 model/famous/star/pro/far/actress/magazine
      you ~1 could/should/would/will/might/ought_to ~1 be/go/make/become ~2 magazines/covers/tv/champion
      your/you ~2 <asset> ~2 is/are/s/made/caught/so/looks/look/takes/blew/stood ~3 <praise>/<nice>/unreal/fire/insane/me/out/attention
      your/you ~2 <asset> ~2 is/are/s/made/caught/so/looks/look/takes/blew/stood ~3 eye/amazing/great/lit/breath/everything/stunning/magic
      my ~1 favorite_girl/beauty/little_star/special_girl/best_student/favourite_student/favorite_student
      carried/carry us/the_team
      talk/look/act/sound/write/think like ~1 youre/your/you_are/a/an/some ~1 <older>/adult/woman/man/pro
      <ages> going on
      you grew/grown/growing ~1 up/into
      must be ~1 after/chasing/queuing/lining ~1 you
      such/so/very ~1 talented/mature/clever/smart/small/young ~1 age
      pretty/beautiful/lovely name
      such/have/got/has/the ~1 kind/beautiful/gorgeous/pretty/lovely/deep/nice eyes/smile/hair/voice/face
      light years
      good/lovely/beautiful/nice manners
      gave/give me goosebumps
      you ~1 look/looked/looking/looks ~2 <praise>/<nice>/smashing/lekker/fit/class/peng/fire
      nearly/almost/practically/basically <ages>
      carry/carrying yourself
      youre/you_are/your unlike/like_no ~1 any/anyone/other
      gentle/old/beautiful/kind/rare/pure soul
      no one ~2 works/tries/plays/trains ~2 like/as you
      more talent
      dont act like ~1 one/kid/your/13/12/14
      going to be ~1 heartbreaker/stunner/star/famous/model/beautiful
      pass for ~1 <older>
      look/bet/sure ~2 grown ~1 in/now/up
      you dress ~2 older/grown/nice
      woman now
      doll face
      best looking
      sure/sworn/thought ~1 year/yr/<older>
      legs/body/build of ~1 a/an ~1 athlete/dancer/model
      see the world`,
    gift: `
      i got/bought/ordered/found you
      bought you ~1 a/that/the/some
      everything i ~1 bought/gave/did/paid
      earn ~2 money/cash
      #code/#number/#money per shoot/photo/picture/session/video
      as a thank you
      i am/im a scout/agent/photographer/producer
      pocket money
      i/ill/i_can/i_will/could top up/you your?
      do something ~2 for me
      help you with ~1 money/fees/school_fees/airtime
      i can/could/will/ill help you ~3 money/buy/get/famous
      earn ~2 money
      i/ill/i_will/i_can/could/want_to/let_me ~2 buy/send/give/get/pay/top_up ~1 you ~4 <thing>/#money/#amount/anything/something
      ill/i_will/i_can/i_could pay you/for_your/for_everything/your
      buy you anything/whatever/everything
      what do you want ~2 buy/get/birthday
      <thing>/#money ~2 if you send/come/do/show/call/meet/keep/dont_tell
      a? present/gift/surprise for you ~2 if/when/at_my/only
      i have ~2 <thing> for you
      do you need ~1 money/airtime/data/credit
      spoil you
      sugar daddy
      i/ive/just ~2 got/bought/gifted/sent/ordered/picked_up ~1 you ~1 a/some/that/something ~3 <goods>/subs/present/gift
      i/ive/just ~2 got/bought/gifted/sent/ordered/picked_up ~1 you ~1 two/another/#money/50/10/20/100/5 ~3 <goods>/subs/present/gift
      i/ive/just/you ~2 got/bought/have/ordered/kept/brought/saved/picked_up ~4 <goods>/something/present/gift/surprise ~4 for you/u
      got/have/has/brought/bought/a ~1 little something for/here/in
      for you ~1 it/its/that/everything ~2 free/nothing/no_charge
      <ill> ~1 teach/train/coach/let/get/show/make/take you ~4 free/for_nothing/no_charge/on_me
      <ill> ~1 cover/sponsor/fund ~1 it/that/everything/all/the/your/you
      would_like/love/happy/want to pay/sponsor/fund ~1 for your/you
      need/want/like/fancy ~1 some/any/more/free robux/vbucks/skins/airtime/nitro/followers/coins/gems/diamonds/recharge/pocket_money
      send/get you some ~1 recharge/airtime/credit/money/cash/data
      look/looking after my/you/your
      i/we ~2 know/have ~2 people/someone/guy/guys ~1 in/at/who/from ~3 agency/club/label/tv/business/academy
      get/got/put/make you ~1 in/into/on/a/an/the? ~2 trial/trials/team/followers/famous/verified/star/audition/signed
      spoil/spoiling/pamper ~2 you/girl/lady/princess/someone
      free/extra/private lessons/coaching/sessions/lesson ~3 for_you/just_you/with_me/at_my
      make i send/buy/give you
      spare/extra/old ~4 you can have
      could/can/will/would be yours
      in it for you
      put/left/leave an/a/some extra ~1 in/for
      for you ~1 free/nothing/no_charge
      plenty/lots/loads more ~1 where/for/if
      let me make it up
      a reward ~1 is/for
      <ill> ~1 nitro/tip/sub you
      i pay/give ~1 more/above/well/good
      above the ~1 rate
      spare/extra ~2 board/ticket/phone/bike/console/controller/pair/one ~2 you/yours
      i ~1 can/could post/mail you
      in your size
      you shall/may have ~1 it/them/this/the/one
      today/tonight ~1 its free
      where/wheres my ~1 thank_you/thanks
      ive/i ~1 entered/signed/enrolled you ~1 for/up`,
    elsewhere: `
      switch/move/go ~1 to <app>
      so we can talk
      got/have_you_got <app>
      more private
      send/give ~1 me ~1 your number
      add/text/message/write/call/dm/find/chat_with/follow/contact me ~1 on/at/in/via/through ~1 <app>
      do/have you ~2 have/use/got/on ~1 <app>
      whats/what_is your ~1 <app>/number/phone/username
      give/send me your ~1 <app>/number/phone
      lets/let_us/we_should/can_we ~2 talk/chat/move/switch/go/write/continue ~2 on/to/over_to/over/somewhere ~2 <app>/else/private
      talk/chat/write somewhere/in private/else
      another/other/different/private app/chat/account
      messages disappear
      use/get/download/install ~1 <app> ~3 safer/private/disappear/delete/no_one
      <app> is ~1 safer/more_private/better_for_us
      make a/an new/second/secret/other account
      new account ~2 doesnt/dont/cant know/see
      private chat
      message/dm/ping/write/text/reach/ring/add/follow/hmu/hit_me_up/catch/find/call/holla me/us ~1 on/at/via/by/through/in ~2 <apps>
      talk/chat/speak/carry_on/continue/meet ~2 on/over/via/through/in ~1 <apps>
      this/the/here/that/it ~1 chat/app/site/game/place/server/page/platform/here ~2 moderated/monitored/filtered/watched/recorded/logged
      chat/messages/tiktok/roblox/game ~2 reads/read/monitors/scans/checks/filters ~1 everything/all/messages/words/chats/stuff/too
      dont/cant/never/hardly/rarely/not ~1 check/use/like/trust/see/open/on ~1 this/here/it/these ~1 much/often/app/account
      more/its/bit private/safe ~1 there/here/on/place/than/app/chat/that_way
      vanish/disappearing/secret/incognito/ghost mode/messages/chat/chats
      messages/chats/texts/they/everything/chat/it ~2 disappear/disappears/vanish/vanishes/self_delete/delete_themselves
      app ~2 where/that/called/with ~3 no_one/private/disappear/secret/hide/calculator/you_can/delete/safe/they/vanish
      discord/whatsapp/telegram/snapchat/signal/kik/skype/imo ~1 instead/better/then
      private vc/call/voice
      give/take/heres my private
      write/talk/chat/speak/message ~1 by/via/over email/text/phone/call
      mods/moderators/admins/they ~1 here/there? ~1 read/see/watch/check ~1 everything/all/chats
      have_to/got_to/need_to/lets vc/facetime/video_call/skype
      wipes/deletes/erases itself
      save it ~1 under/as
      swap/change/shall_we_swap ~1 to <apps>`,
    picture: `
      send ~1 the/that ~1 <look> ~1 now/first/for_me
      <look> ~3 pjs/pyjamas/pajamas/bed/bath/shower/swimsuit/bikini/mirror/towel/gym
      webcam/camera ~2 minute/moment/second/tonight/on
      turn/switch on ~1 your/the webcam/camera
      video chat/call ~4 by_yourself/alone/night/bed/when/asleep
      test/modelling/modeling <look>
      cute <look>
      put ~1 your/the ~1 camera/webcam/video on
      put your/the ~1 camera on
      full length/body picture/pictures
      video of you ~1 dancing/singing/alone/in/without
      tight/summer/less/beach clothes
      in your swimsuit/bikini/pyjamas/underclothes/pajamas
      what you sent me
      see your smile/face ~3 camera/video/live
      only me ~1 sees/will_see
      picture/pictures/selfie/video/videos ~2 just/only for me/us
      picture/pictures/selfie/video of you/yourself/your_face/your_body ~4 no_one/only/alone/mirror/bed
      picture/pictures/selfie/video of you/yourself/your_face/your_body ~4 room/pyjamas/pool/swimsuit/without/just
      turn ~1 on your/the ~1 camera/webcam/video
      turn your/the camera on
      talk/chat/call/speak ~1 on camera/video/webcam
      can/will/want you? ~1 talk/come/go on camera/video
      send a voice and ~2 picture
      camera on
      video call ~3 alone/only/no_one/night/bed/room/private
      no one ~2 will/is_going_to see it/them/the_picture
      i wont show anyone/it/them
      i ~1 wont show
      another/one_more/more/other picture/pictures/selfie
      send ~2 more/another ~1 <look>/one/$
      what are you wearing
      what do you wear to/in bed/sleep/the
      mirror picture/selfie
      picture from/in your bed/bedroom/bathroom
      delete it/them after/afterwards/right_after
      ill/i_will delete it/them
      want to see ~1 you/all/more ~3 camera/video/picture/of_you/mirror
      show me ~1 yourself/more_of_you/your_room/your_body/more
      <look2> ~4 just/only/private/privately for/to me/us/my
      <look2> ~3 <dressed>
      <dressed> <look2>
      send/show/take/share ~5 in/without ~1 your/a/the/that/new <dressed>
      i/ill/id ~1 wont/will_not/would_never/never ~1 share/screenshot/save/forward it/them/any
      i wont show
      no one ~1 else? ~1 will/gets/would/going_to/can/but_me/sees ~1 see/sees/but/except ~1 it/them/me
      no filter/filters
      full/whole body/length/figure <look2>/shot/one
      private/special/secret/little/another/only ~1 one/dance/picture/video/show/clip/photoshoot/shoot/photos/shots ~2 for me/us/my/you_and
      dance/dancing/video/sing/pose/twirl/spin/song ~1 just/only ~1 for/to me
      front and side/back
      what/wat are? you/u ~1 wearing/got_on/have_on
      turn/put/switch/flip your/the/on ~2 camera/webcam/video/facecam ~1 on/for/please/so/$
      camera/webcam/video ~2 on/for ~1 me/sec/second/minute/moment/bit
      video/call ~3 in/from ~1 bed/bathroom/your_room/bedroom
      <look2> ~2 with your ~1 hair_down/shirt/hands/tongue
      <look2> ~4 for ~1 portfolio/file/casting/agency/producer/producers/progress/my_records/the_agency
      i/ill/i_will ~1 delete/burn it/them ~1 right/after/straight/once/immediately/afterwards
      picture/selfie/video/one ~2 with your ~1 shirt
      want/need/send ~1 a/one? picture/selfie ~1 every/each
      just/only face and
      face and ~1 body/full
      wear ~3 down/up/it/that/dress/skirt ~1 for me
      picture ~3 before ~1 you/bed ~1 sleep
      posted/shared anywhere
      pictures/picture/shots ~2 in your ~2 shorts/leotard/uniform/kit/outfit/swimsuit/costume
      front ~1 back ~1 side
      progress ~1 shots/<look2>
      show me ~1 the/your ~1 swimsuit/dress/outfit/costume/bikini
      one ~1 with you in it
      private ~1 show/dance/performance
      my birthday/thank_you/reward/goodnight/bedtime picture
      all i want ~2 picture
      <look2> ~3 in the ~1 bodysuit/swimsuit/costume/bikini
      what do/does ~2 look like ~1 i wonder`,
    'soft-picture': `
      have/get/see/want/send ~2 a/some/your/another ~1 <look> of/from you
      have/get ~1 a <look> ~2 thank_you/gift/back
      can/could/may i ~1 have/see/get ~1 a/your/some <look>
      send me ~2 <look>
      send/show/give/share ~1 me? ~2 picture/pictures/selfie/video of/from you/yourself
      send/show me ~1 a/your/some ~1 selfie/picture/pictures
      do/have you have/got ~2 pictures/picture of you
      can i see you/a/your picture/face/selfie?
      want to see you/your_face
      i want ~1 picture of you
      send/show/share/drop/give ~1 me/us? ~4 <look2> ~2 of/from/where you/u/yourself/your/ya/from !homework
      send/show/give/want/drop/need ~2 me ~1 a/another/some/one/more/couple_of/few/2/3/5/your? ~2 selfie/selfies/shots
      can/could/may/let/want/like/love/need i/me/to ~1 see ~1 you/your/what_you/how_you ~2 face/outfit/smile/hair/room
      want/love/like/let_me to? ~1 hear ~1 your ~2 voice
      call me ~3 voice/hear/whisper
      picture/selfie/video/clip/pictures/shot ~2 holding/doing/showing/dancing/posing/smiling/reference
      picture/selfie/photo/face/one ~2 for ~1 reference/ref
      wont/never/not leave/leaves my phone/hands/computer/sight
      show ~1 your/us/me/ur room/bedroom/house/face/mine
      no picture on your
      min/minute/minutes/quick/little video call
      selfie/picture every/each
      send ~1 me? ~1 some/a_few/5/3/four/five/several ~1 normal/new/old/more/nice/cute/good? <look2>
      dm me ~1 3/5/some/a ~1 <look2>
      small/little portrait
      need/want <look2> ~1 in/of/from`,
    meeting: `
      i could/can/will/ill get/collect/fetch/grab you ~2 from/at/outside/near
      ill/i_will be/wait/park ~1 outside/near/around ~3 car/school/gate/house/corner/street
      in a ~1 car
      my place/house/flat/apartment ~2 empty/free/alone/tonight/saturday/sunday/weekend/nobody
      come ~3 my house/place/flat/apartment/home/studio
      drive you home/there/back/somewhere
      stay ~2 after practice/training/class/school
      book ~1 a room/hotel/place
      dont/not/never bring your/a/the ~1 <adult>/sister/brother/friend/friends
      my <adult> ~1 are/is/re never/not there/home
      get you from
      take you ~2 for a drive/ride/trip/spin/dinner
      take you somewhere/out/shopping
      i waited ~3 for you ~3 station/school/stop/park/corner
      i bought ~1 the/your ticket/tickets
      i could/can/will/ill bring ~4 we/just/only watch/you_and
      i saw you ~2 with/at/near/on/in/walking
      which/what bus/road/way/route/train do/you
      i live/am/im ~2 near/close/around ~1 you/your
      come over/round/to_me ~2 when/alone/after_dark
      lesson/lessons/training/class/photo_shoot/session ~2 at my place/house/home/studio
      private lesson/lessons/training/session
      ill/i_will/i_can/could/let_me/can_i pick you up
      pick you up ~4 school/corner/car/no_one/station/park
      come/coming/visit ~1 to/over_to? my place/house/flat/apartment/home/hotel/room
      you ~2 come to? my place/house/flat/apartment/hotel
      hotel ~1 room ~2 come/meet/stay
      dont bring anyone/your/a/no_one/friends
      come alone/by_yourself/without
      meet ~4 alone/without/secretly/in_secret/before_your/where_no_one
      meet me ~5 without/alone/secret/no_one/after_dark/at_night
      sneak out
      skip/miss/leave ~1 school/class/training/lesson
      ill/i_will/i_can/i_could/could/let_me come to you/your
      come ~1 when your <parents>
      ill/i_will wait for you ~3 school/corner/behind/car/outside/gate
      behind the school/shop/church/gym/park
      stay ~2 night/overnight/over at/with/? my/me
      i/ill will? pay ~1 for? the/your taxi/bus/bodaboda/moto/ticket/ride/transport
      drive to you/your
      only us two ~3 place/house/home
      <ill> ~1 fetch/collect/drive you
      <ill> ~1 take you ~1 to/for/out/on/shopping/somewhere/there/home/away/with/round/fishing/driving/riding/swimming/camping
      <ill> ~1 wait/park/be ~2 by/near/at/behind/round/around/in ~2 gate/gates/corner/alley
      <ill> ~1 come/drive/travel/fly ~2 to/round/past/by/over/near/into ~1 you/yours/your_city/your_town
      my own car/van/truck
      come/coming/pop/drop/swing/stop/sleep/stay/hang_out/chill/crash ~2 mine/my_flat/my_studio/my_garage
      come/coming/pop/drop/swing/stop/sleep/stay/hang_out/chill/crash ~2 my_office/my_basement/my_cabin/my_apartment/my_caravan
      at/to/in/round my_flat/my_studio/my_garage/my_cabin/my_apartment/my_pad/my_basement/my_caravan/my_cottage/my_boat/my_crib/my_workshop
      my ~1 <place> ~3 no_parents/no_one/just_us/to_ourselves/empty/private/parents_are
      session/sessions/lesson/lessons/shoot/training/practice ~4 at/in my/mine ~1 <place>/$
      round/around/behind/near the corner ~2 where/so/no_one
      where no one/they/people ~2 see/sees/know/knows/find/finds/looks/goes/disturb
      leave/ditch/lose/without ~1 your/you/the? ~1 friends/friend/mates/sister/brother/bestie/phone/<kin> ~2 home/behind/out/there
      come/show_up/turn_up/arrive/coming on_your_own/by_yourself/solo/unaccompanied
      dont/do_not/no/never/without bring/bringing/take ~1 your/you/a/any/the ~2 friends/friend/mates/sister/brother/bestie
      dont/do_not/no/never/without bring/bringing/take ~1 your/you/a/any/the ~2 anyone/<kin>/mother/parents/others/phone
      get/slip/sneak/climb/creep/come/go out ~3 window/noticing/without/back_door/unnoticed/midnight/quietly/of_the_house/notice
      skip/bunk/ditch/wag/mitch/skive/bunking/skipping/skiving ~1 off/school/class/lesson/lessons/practice
      when/once/after/until/till ~1 others/everyone/everybody/the_others/the_rest ~1 have/has/had/are/is gone/left/leave/leaves
      can/could/would/are/will/do you ~1 get/able/allowed/sneak ~2 out/away/off ~4 saturday/<wd>/for/later/notice/of_the
      go for a/another? ~1 drive/ride/spin ~1 !with
      let you ~1 steer/drive/ride/hold/try/drink/sit
      weekend/night/holiday/trip ~2 just_us/only_us/you_and_me/us_two/just_the_two
      meet ~3 park/corner/behind/car/beach/woods ~4 alone/no_one/just_us/dont/after_dark/at_night/secretly/by_yourself
      come ~1 meet ~1 me
      to/in my office/room/flat/car/van ~4 alone/after/evening/when/closed/by_yourself/gone
      come to my office
      <kin>/she/they neednt/need_not/dont_need_to/doesnt_need_to/doesnt_have_to/dont_have_to ~1 come/drive/drop/bring/wait/stay/watch
      coach/train/teach/tutor you ~2 one_on_one/one_to_one/alone/privately/private/personally/in_private
      <ill> drop you ~1 at/off/home/to/back/round
      hop/jump in ~1 my/the/quick/$/and/theres/with
      carry you ~2 car/go/home/come/with
      get/hop/jump on ~2 back/bike/moped/motorbike
      im/i_live/i_am/i_stay/live ~1 down_the_road/round_the_corner/not_far/a_street ~1 $/from/by/area/to_you
      i/im/ill/we ~4 in/through/to/near/past/by your town/city/village/street/school/ends/neck
      come and fetch/collect you
      come with me ~1 only/alone
      <ne> ~1 come/rock_up/turn_up/show_up/arrive/rock ~1 with ~1 your/anyone/mother/parents
      youd/you/ud ~1 let me in
      studio/studios ~2 my ~1 <place>
      play/sing/dance/pose/perform ~4 for me ~3 when/after/alone/empty/shut
      <ill> ~1 pick you up
      <ill> ~1 pick you ~2 from/at/up/there
      behind/back_of/round_the_back_of the library/shops/cinema/station/pool/bins/garages/club
      leave/ditch/lose/drop/skip ~1 the/your others/rest/mates/girls/lads/crowd/gang/squad/crew/sister/brother/friends
      dont/no drag/bring ~2 along/with_you
      just one of you
      on your own/ones or i
      reserved/booked/rented/book/reserve/hired ~1 a/us ~1 room/cabin/hotel/suite/tent/place/cottage
      get/come here/over ~1 without ~2 driven/lift/driving
      drive around/round
      how about/fancy ~1 dinner/lunch/drink/drive/walk/movie/supper/cinema ~3 you_and/just/me/us
      pack ~1 a/your bag
      leave ~1 the/your phone
      come ~4 guest_house/guesthouse
      i ~3 over/in/near/by/through/past your city/town/village
      come ~1 pick/get/collect it ~1 up? ~1 yourself/from_me/mine/alone/from_mine
      meet ~1 at/by/in/under/near ~1 underpass/woods/bridge/quarry/canal/beach/alley/subway/tracks/track/tunnel/car_park
      jump/hop in
      give you a spin/lift/ride
      id/ill ~1 be outside/waiting ~1 at
      come/get ~2 in person ~1 alone
      ill ~1 stay and eat
      driver fetches/fetch ~1 you
      <ill> ~1 park round/around
      share ~1 a/the/my ~1 cabin/room/tent/bed
      bunk/kip/sleep ~1 at mine
      i have ~1 a/the spare room/bed
      ill/i_can follow
      walk ahead
      we could/should/can/might ~1 go ~1 out ~1 to ~1 the island/lake/woods/cabin/beach
      gave/give you ~1 a ride/lift
      ive keys
      come ~1 round/over ~1 six/early/before ~4 before/no_one/staff
      private prayer/prayers/session/counselling
      at my residence/quarters/chambers`,
    'soft-meeting': `
      i_can/i_could/ill/i_will/can_i ~1 come ~1 see/visit/meet you/u
      see each other
      just/only/and you and me
      just ~1 us
      meet ~2 in person/real
      lets/can_we/could_we/we_should/want_to/shall_we/when_can_we ~2 meet
      meet up/me
      just/only the two/2? of? us/two
      just you and me
      see you in real life/person
      want/like/love/wish/need/dying/cant_wait to? ~1 meet/see/hold/visit ~1 you/u ~2 person/irl/real/properly/face/day/soon/one/finally
      meet/meeting/see/hang ~2 irl/face_to_face/in_real/for_real/in_person/in_the_real
      just/only/alone the two/2 of
      us/we two/2 only/alone/just/$
      pair of us
      we/us two $
      just/only you $`,
    boundary: `
      older guys/men/boys/people ~3 like/love/date/with ~1 younger
      younger girls/boys/ones
      like you more than ~2 should/friend
      i shouldnt ~2 like/feel/say
      normal for ~2 older/men/guys/friends/people
      more than ~1 friends
      in love with you
      date/kiss/love/like/marry someone my age/older
      girls/boys like you
      i act/look/feel ~1 younger
      grown up
      would you date/go_out_with/kiss
      im/i_am 19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/40
      have/had you been in love
      are you ~1 curious
      good girl/boy
      i like/love ~1 younger/girls/boys/teens
      have you ever ~1 kissed/had_a/been/dated/drunk/tried/kiss
      do you have a boyfriend/girlfriend
      got a boyfriend/girlfriend
      ever had a boyfriend/girlfriend
      have you got a boyfriend/girlfriend
      age is/s just/only a number
      age doesnt/does_not matter
      im/am/i_am ~2 older ~4 ok/okay/mind/but/problem/?
      do you mind ~2 older/age
      older men/guys/man/boys/women
      can i ask ~2 personal/private/weird/something_private
      everyone/everybody/all_your_friends ~2 does it/this/that
      its/it_is/thats/totally? normal/natural/nothing_wrong ~3 age/between/friends/people/do_it/in_love
      dont be shy/scared/afraid/such_a_baby/a_baby/like_that/nervous
      are you shy
      play a game ~4 secret/truth/dare/only/us/private
      truth or dare
      i can/could/will/want_to teach you
      are you ~1 ticklish
      is it ok/okay if i ~2 love/call_you/kiss/hug/touch/like_you
      do you ~1 like/want hugs/cuddles/massages/kisses
      i dreamed/dreamt/dream/think ~1 about/of you ~2 night/bed/all_night
      call me daddy/father/your
      i see/saw ~2 woman/man/lady in you
      i/im/i_am/am ~1 only/just/actually/really/already/turning/turned? <manly> ~1 btw/years/yrs/yo/old/but/tho
      i feel/act/look ~2 like? 14/15/16/17/18/young/younger/teen/teenager/your_age
      young at heart
      dont call me uncle/sir/mr/coach/old/mister/teacher/aunty/auntie/pastor
      call me ~1 uncle/daddy/papi/big_brother/by_my/by_first
      let you ~1 drink/smoke/steer/drive
      lets/want_to/do_you_want_to/shall_we play/do a/another/some/truth/our ~1 game/games/dare
      dare ~1 now/is/ok
      its/it_is/thats/totally/perfectly ~1 normal/natural/harmless/healthy ~3 your_age/at/between/friends/two/people/when/everyone/deal
      like/love/prefer/into/date/dating ~1 older/younger ~1 guys/men/boys/girls/man/people/women/friends/guy
      age ~2 number/matter/matters/nothing/doesnt/gap
      never/ever/been/have_you kissed/dated/kiss
      i ~1 like/liked you ~1 a_lot/so_much/alot/more
      catch/caught/have/got/having feelings
      who cares ~1 about ~1 age/numbers/number
      you/your ~1 young but
      not ~1 a child/kid/little
      couple/couples share/do/tell/dont
      im a ~1 uni/university/college/grown student/man/woman
      more open ~1 about
      i can/could show/teach/help you ~1 how/to
      ever snuck/sneaked/skipped/stayed ~1 out/up/off
      biggest secret
      want to be your ~1 boyfriend/bf/girlfriend/man/first/dad/brother
      im a ~1 few/bit/little/couple ~2 older
      older dudes/guys ~2 talking/with/and
      wait for you ~2 18/sixteen/older
      dont care about age
      drop the sir
      felt ~1 like your_age ~1 again
      prude`,
    pressure: `
      everything i bought/gave/did
      if you block/ignore/leave/report/tell ~2 i/ill/i_will
      ill/i_will ~1 tell everyone/your
      be so hurt/sad/angry/upset/disappointed
      dont you ~1 trust
      then show/prove/do ~1 me/it
      come on ~2 dont/trust/just
      send ~2 now
      just for a minute/second
      its/it_is over ~1 and ~1 everyone/i/you
      everyone ~1 will/can see/know ~2 what/your/it
      what you sent me
      i waited ~2 hours/days/all_night/for_you
      you said you/you'd/youd ~1 would/come/send
      you told me you ~1 would/come/youd
      dont/do_not disappoint/let_me_down
      if you ~1 love/loved/like/liked/trust/trusted/care/cared ~2 me ~3 would/you/send/do/come/prove
      if you were ~2 really/my/a_real ~2 friend/girlfriend/boyfriend/loved
      prove it/that/you/to_me/your
      dont you trust/love/like me
      do you not trust
      you dont trust me
      you promised
      you owe me
      after all/everything i ~3 you
      i ~2 hurt/kill/harm myself if
      i will/ill/might/would hurt/kill/harm myself
      i will/ill be ~2 sad/angry/hurt/disappointed/upset ~2 if you dont/tell/leave/stop
      or/otherwise/else i/ill ~3 send/show/post/tell/share/publish ~3 school/parents/mother/father/everyone/friends/them
      ill/i_will/i_can/could ~2 send/show/post/share/tell/publish ~4 your ~1 school/parents/mother/father/friends/class
      if you dont ~4 i/ill/i_will ~2 post/show/tell/send/share/hurt/be/leave
      i ~1 have your picture/pictures/video/messages/screenshots
      its/it_is your fault
      you ~1 made me ~2 love/do/feel
      dont make me ~1 angry/wait/sad/tell/send/post
      why did you stop/not ~1 answer/answering/write/writing/reply/replying
      ^ last chance $
      you will ~1 regret
      its/it_is too late to/now
      just this once
      only ~1 once
      dont ignore me
      answer me
      stop being/acting ~2 baby/boring/shy/scared/silly/difficult/mean/chicken/rude/childish/dramatic/paranoid/lame/such/so/like/kid
      dont/do_not/quit be/act ~2 boring/lame/chicken/difficult/silly/selfish/kid/such/mean/childish/baby/prude
      this/thats/that_is/so_this is? how/what you/u ~1 treat/repay/thank/do/act
      you never write/text/call/reply/talk ~1 anymore/back/to_me/$
      thought/guess we/you/u/i ~1 were/was/are/had/liked ~3 friends/different/mature/special/cool/close/grown
      dont/didnt you ~1 trust/love/care/believe ~1 me/us/about_me
      then prove/show/do ~1 it/me/you/what
      everyone/all/every/other/most ~2 girls/kids/boys/teens ~3 does/do/did/send/sends/doing/done ~1 it/this/that/them/me/too
      everyone/all/every/other/most ~2 else/people/friends/your_age/of_them ~3 does/do/did/send/sends/doing/done ~1 it/this/that/them/me/too
      its/it_is only/just ~2 game/picture/selfie/fun/joke/bit/harmless/us/once/me/call/chat/one/hug/video/drive
      why/how_come ~2 arent/wont/didnt/havent/are/dont/do/you/isnt ~2 you/u/not? ~1 answer/answering/reply/replying
      i told/asked you to ~1 text/write/call/answer/send/delete/reply/keep
      ill/i_can/i_could/i_will/id/i_might/ill_have_to ~1 show/tell/send/post/forward/share/leak ~3 your ~2 <kin>/friends/school/class/father
      ill/i_can/i_could ~1 show/tell/send/post/forward/share/leak ~3 your ~2 mother/parents/principal/head/boyfriend
      i ~1 have/got/saved/kept ~2 your/all/screenshots/every ~2 your? ~1 messages/pictures/screenshots/chats/chat
      i/ill/id/might ~3 hurt/kill/harm/cut/do_something/end/die ~1 myself/to_myself/it_all/if/without
      ill/i_will/id/i_would be ~2 sad/hurt/disappointed/upset/heartbroken/devastated/gutted/crushed/lonely ~2 if/when/without/you
      you/youre/your ~1 made/make/making/makes me ~2 sad/cry/angry/upset/jealous/mad/wait/feel_bad/ill
      after all/everything/what i/ive/we/weve
      if ~1 you ~1 really/truly/actually/ever cared/loved/liked/trusted/wanted/love/like/care/trust/respect
      if ~1 you ~1 cared/loved/trusted/liked/respected ~1 me/about_me/us
      thought you were ~2 mature/grown/adult/brave/special/cool/different
      every/all ~1 lad/lads/girl/boy/kid/model/models ~1 does/do/did it/this/that
      want this/it/in or not
      it/this/they ~1 goes/go/gets/ends_up ~2 your ~2 group/school/class/year/feed/friends/mother/parents/father
      get/give_me what i want
      still have/got/kept ~1 your/that/those/all ~1 picture/pictures/video/screenshots/screenshot/chats
      something to hide
      if you ~1 went/left/stopped/leave ~3 i
      i ~1 dont know what i/id ~1 do
      then do/prove/send it
      deals/deal ~1 off
      all my/the/of ~1 guys/girls/others/athletes/clients/models/students ~1 did/do/does it/this
      serious about this/it
      otherwise im/its/were done/over/gone/off/finished
      or i wont ~1 show/come/be/talk/send
      you make me crazy/mad/angry/so_mad
      want op/it/this/them or not
      i guess ~1 they/you/he/she/im/i ~2 matter/dont/not/care/nothing/important
      after i ~1 paid/bought/gave/did/waited
      after all ~1 i
      you never ~1 deny/refuse/say_no
      doesnt cut ~1 it
      not even ~1 1/one/a ~1 picture/selfie/thank_you
      why would/did you ~1 do that/tell
      if you stop ~3 i
      grown ~1 lads/girls/boys/men/women dont
      dont be ~1 a prude
      or i ~1 tell/show/send your <kin>
      other girls/boys/kids ~2 do`,
    open: `
      ask ~1 your/you <parents>
      tell/show/ask/call/bring/inform/invite your <parents>
      your/the <parents> ~2 know/knows/can/is/are/should/must/will ~3 come/welcome/know/fine/sign/number/agree
      your/the <parents> ~2 know/knows/can/is/are/should/must/will ~3 invited/join/yes/ok/form/coming/me/it
      your/the <parents> ~2 agreed/said/has/have/told/asked/signed/gave ~3 come/welcome/know/fine/sign/number/agree
      your/the <parents> ~2 agreed/said/has/have/told/asked/signed/gave ~3 invited/join/yes/ok/form/coming/me/it
      with your <parents> !years/back/once/ages/a_long/when/for
      let your <parents> know
      talk to your <parents>
      parents evening/meeting/consent/permission
      your mother ~1 said/told/asked/knows/gave/invited/wants
      birthday party/cake/card/surprise
      surprise party
      for/on/is/a her/his/moms/mothers/dads/grandmas/their ~1 birthday
      dads/mums/moms/nans/grans/grandmas/sisters/brothers/grandads birthday
      dads/mums/moms/nans/grans/grandmas/grandads/fathers/mothers/her/his 3/4/5/6/7/8/9 0th
      whole/all_the/the_rest_of/everyone_from/all_of the? team/class/family/choir/cousins/group/school/us
      everyone is/s/will coming/be/there
      bring a/your/some friend/friends
      with the ~1 team/class/choir/club/squad/group
      the ~1 team/class/choir/club/squad/group is/comes/will/goes/wants/meets/trains
      see you at training/practice/rehearsal/church/mass/class/assembly
      coach/teacher ~1 said/says/wants
      grandma/grandmother/auntie/uncle ~2 says/said/is/wants/made/asks/pays/knows
      an/another/any/trusted adult ~2 you/trust/at/with/know
      school counsellor/counselor/nurse/office
      parents/parent/guardian/guardians ~2 sign/form/consent/permission/welcome/slip/invited/meeting/evening
      or/with/your/both/one one_of_them/parents/guardian ~2 welcome/present/come/attend/sit
      with one_of/either_of/both your/the/them ~1 parents/them
      mother/father/parents/she/he said/says/say ~2 yes/ok/okay/fine/its_ok/its_fine/sure/can
      everyone/all_of_us/whole_group/all_the_kids/the_others/all_the_girls/all_the_boys are/is/will/at/from/go/meet/come
      with everyone/the_others/all_of_us/the_whole/both_teams
      surprise/surprising ~2 for/her/him/mother/father/grandmother/our/the ~2 birthday/party/head/teacher/mother
      surprise/surprising ~2 for/her/him/mother/father/grandmother/our/the ~2 father/anniversary/retirement/farewell/leaving
      retirement/leaving/farewell/anniversary/wedding/baby_shower ~1 present/party/gift/surprise/collection/card/cake/do
      party/card/cake/present/trip/gift ~1 is ~1 surprise`,
    peer: `
      same class/age/school/grade/year
      in my/our/your class/grade/year/school
      im/i_am ~1 also/too ~1 13/14/15/16/17/12
      im/i_am 13/14/15/16/17/12 too/also
      our/my teacher/exam/homework/test/classmates
      in ~1 maths/math/chemistry/english/biology/history/physics/break/recess/lunch/assembly
      did you ~2 homework/exam/test/notes
      my mother/father/parents ~1 said/says/grounded
      our ~1 school/prom/class/bus/team/classes
      my mother/father/parents/brother/sister ~2 said/says/took/made/grounded/would_kill/gets_mad/picks/drops
      same/my/our ~1 class/grade/year/homeroom/form ~1 as/too/lol
      see you/u in ~1 class/maths/math/french/science/english/school/bio/biology/history/pe/homeroom/chem/geography/art/music/gym
      mr/mrs/ms/miss/sir ~1 is/gave/said/posted/going_to/has/wants/will`,
  },
};
