import { commonWordsOf } from '../phrases/common-words.ts';
import type { ScamPack } from './signals.ts';

export const english: ScamPack = {
  classes: {
    // Nor the code of programs, of a post or of a shop.
    stop: 'never dont not wont cannot cant src source sample zip qr postal dress',
    negation:
      'never dont not wont cannot cant nobody no_one didnt havent hasnt without if_somebody if_anyone',
    code: 'code codes otp otps pin digits passcode verification_code verification_number confirmation_code sms_code 6_digits six_digits pincode activation_code security_code login_code',
    door: 'door gate wifi wi_fi locker padlock building entrance apartment flat alarm garage parking toilet bathroom lift conduct zip postal area country class classroom zoom sort swift error router modem promo game course kahoot source python',
    ask: 'send sent give tell share forward read text sms whatsapp show dm provide drop screenshot',
    secret: `password passwords pin pins cvv card_number card_details card_info bank_details login_details credentials pass_code seed_phrase recovery_phrase
      security_answer social_security ssn card_and_pin online_banking_details account_details banking_details private_key`,
    money: '#money #amount money cash funds dollars euros payment amount balance airtime credit transfer',
    org: `bank mpesa m_pesa momo airtel mtn safaricom vodacom netflix paypal amazon apple icloud google facebook instagram whatsapp microsoft dhl ups fedex
      post hmrc irs tax police government revenue customs barclays hsbc lloyds santander natwest visa mastercard coinbase binance equity ebay telegram`,
    account: `account accounts card cards wallet sim simcard sim_card line number profile mailbox email payment subscription membership device computer phone
      laptop bank_account page licence license pension tax_account online_banking access services service service_plan credit_card debit_card`,
    bad: `suspended blocked locked limited restricted deactivated disabled closed frozen hacked compromised expired on_hold terminated cut cut_off switched_off used cancelled canceled infected
      flagged breached put_on_hold declined rejected suspended_due deleted disconnected stolen cloned debited charged removed`,
    soon: `urgent urgently immediately asap right_now within_{24,48,12,72,1,2,3}_hours within_24hrs within_24_hrs today tonight before_midnight last_chance final_warning final_notice final_reminder now_or
      last_warning expire expires expiring limited_time act_now hurry instantly straight_away straightaway at_once in_24_hours only_today last_day right_away failure_to`,
    win: `won winner winners wins lucky_winner prize prizes jackpot lottery lotto raffle reward rewards giveaway bonus cash_prize award awarded sweepstake gift_card gift_voucher vouchers voucher
      awarded_with free_gift grant grants compensation cashback refund rebate inheritance_fund`,
    kin: 'mum mom mummy mommy dad daddy papa mama grandma grandpa granny boss director manager uncle auntie aunt nephew cousin son daughter brother sister niece grandson granddaughter ceo principal pastor',
    app: 'whatsapp telegram signal line wechat viber hangouts snapchat instagram skype kik',
    fee: 'fee fees charge charges deposit duty duties clearance tax taxes cost insurance_fee processing_fee registration_fee delivery_fee shipping_fee customs_fee fine admin_fee upfront_payment release_fee commission small_amount',
    spending: `send pay transfer deposit wire remit put load buy give sow invest contribute donate lend advance cover book settle sent sending paying purchase`,
    roles: `officer sergeant captain general colonel doctor dr barrister lawyer attorney advocate teacher headteacher headmaster agent manager director recruiter hr pastor prophet bishop reverend apostle assistant secretary mentor expert engineer technician nurse inspector detective accountant boss miner miners soldier prince banker broker landlord consultant representative`,
    many: `5 7 10 12 15 20 25 30 50 all ten five twenty fifteen everyone`,
    name_like: `james john peter paul nancy ken mary jane grace kamau okello`,
    common: commonWordsOf.en,
  },
  rules: {
    act: `
      fix/appeal/apply/dispute/object/listen/order/renew/upgrade/log_in/re_enter ~4 #link/here
      press 1/2
      text back yes
      reply/respond/answer ~2 if/interested/details/yes
      reply/text/send/sms win/yes/claim
      install/download ~3 app/cleaner/apk/update/#link/now
      enter/fill ~4 form/below
      dial ~1 #number/#code/#phone/182/150
      click/tap/press/open/visit/follow/use/go_to/log_in/login/sign_in/download/check/see/access/fill/complete ~3 #link/here/link/below/now/site/website/form
      call/phone/ring/dial/contact/text/sms/whatsapp/message/reply/email/write/chat/txt/inbox ~4 #phone/#number/#code/us/agent/now/immediately/me_on/at/here/back/me_directly/him/her/with/to
      reply/respond/answer ~1 with/yes/ok/to_this
      visit/open/click/tap #link
      ask me how
      send/drop him/her a? message/dm/text
      message/inbox/dm/contact/text me/us/her/him/mr/mrs ~2 to/for/now/on
      follow/use/open/click/tap/via/visit the/this/our/my link/url/page
      keep this/it ~2 confidential
      complete/take/fill/do/participate ~2 survey`,
    link: '#link',
    urgent: `<soon>
      unless you
      by ~1 sunday/friday/monday/midnight/noon
      every minute/second counts
      before ~1 friday/monday/tuesday/wednesday/thursday/saturday/sunday/noon/midnight/tonight
      do_not/dont call me
      or else
      or it/you/your ~1 will/goes/lose/loses/get/be`,
    trouble: `
      your/ur ~3 bounced/reported/lapses/lapsed/go_off/breached/broke/overdue
      router/computer/phone is sending
      locked ~2 out
      get/be/is/are ~2 banned/unpublished/locked
      broke/violated/breached ~2 rules/copyright/guidelines
      will_be/is_being/has_been/was/is/are ~1 cancelled/canceled/voided/destroyed/switched_off/disconnected/cut/barred/discontinued
      your/ur computer/laptop/pc/device ~5 error/errors/virus/viruses/infected
      wrong pin/password ~3 entered/times
      couldnt/could_not/cannot/unable ~1 be? renewed/process/processed/renew/charge/verified/verify
      was/were/wasnt not? ~1 verified/renewed
      is out of date
      used in ~4 buy/purchase/withdraw/login
      will be ~2 removed/banned/deleted/unpublished
      violates/violated our/the/community policy/policies/rules/guidelines/standards
      will be debited/charged/renewed
      will be ~1 cut/cut_off/disconnected/switched_off
      infected with
      your/ur computer/laptop/pc ~3 error/errors
      voicemail ~2 bank
      used on a new device
      your/ur/the ~2 <account> ~5 <bad>
      your/ur <account> <account>? ~4 problem/issue/virus/unusual/suspicious/incomplete/failed/unauthorised/unauthorized/full
      unusual/suspicious/unauthorised/unauthorized/unrecognised/unrecognized/strange/irregular/fraudulent activity/login/transaction/transactions/payment/sign_in/attempt/access/charge/purchase
      login/sign_in/log_in from/attempt/on/detected
      if this/it was_not/wasnt/isnt/is_not you
      if you did_not/didnt make/authorise/authorize/request/attempt/recognise/recognize
      payment/transaction/purchase/order of #money ~6 made/attempted/pending/processed/charged/debited
      payment/transaction ~2 failed/declined/pending
      will_be/is_being/to_be/has_been/have_been/was/is/are ~1 suspended/deactivated/blocked/terminated/closed/frozen/deleted/disconnected/locked/restricted
      your/ur ~2 kyc/registration/verification/id/details ~2 expired/incomplete/failed/required/pending/invalid
      kyc ~2 expired/incomplete/pending/update
      hacked/hacking your/you
      virus ~2 detected/found/computer/phone
      avoid/prevent/stop ~2 suspension/arrest/closure/disconnection/deactivation/penalty/interruption/termination/prosecution/legal
      lose/lost access
      owe/unpaid/outstanding/overdue ~3 toll/fine/tax/tax_bill/bill/balance/penalty/fee/charge`,
    verify: `
      send/submit/provide/give ~3 id_number/national_id/passport_copy/passport_number
      send/reply_with/text/provide ~2 your/full ~1 name/names/details/address/age/information
      with your ~1 name/details/age
      verify/confirm/update/validate/reactivate/restore/secure/unlock/reverify/authenticate/review/complete your/ur/the/its/billing/account ~3 <account>/identity/details/information/info/data/billing/kyc/address/registration/number/payment
      verify/confirm/update/reactivate/unlock/restore ~1 at/here/now/it/via/#link
      update/confirm/verify yourself/your_address/address
      submit/provide/enter/give ~2 your ~2 details/information/id/number/card`,
    'not-you': `
      if this/it/that ~1 was_not/wasnt/isnt/is_not/werent ~1 you/u/yours !ignore/please_ignore/pls_ignore/just_ignore/you_can
      ^ not/wasnt/isnt you/u $
      ^ not you/u go_to/visit/click/tap/secure/cancel/reply/report
      not ~1 made/done/requested/authorised/authorized/placed by you
      if you/u did_not/didnt ~2 make/made/authorise/authorize/place/order`,
    prize: `
      number ~2 entered/entry ~3 promo/draw/promotion
      send you ~1 parcel/package ~1 gifts/gift/gold/money
      reply/text/send win
      become ~1 millionaire/rich
      to receive #money
      you/u/your/ur/youve/have ~4 <win>
      your number/mobile/phone/email/name/account ~4 won/selected/chosen/drawn/picked/awarded
      <win> ~3 claim/collect/redeem/await/waiting/guaranteed/draw/winner
      claim/collect/redeem/receive/get your/ur/the/a/it ~3 <win>/gift/#money/here/now
      claim/redeem/receive your/ur/the/a/it ~3 cash/money/funds
      get/collect your/ur ~1 cash/money
      get/share/keep/receive/have ~1 10/15/20/25/30/35/40/50/half percent/of/$
      trusted/honest/reliable/trustworthy person/partner/foreigner ~3 receive/claim/invest/move/help/keep
      congratulations/congrats ~4 won/selected/chosen/winner/qualify/qualified/lucky
      selected/chosen/eligible/entitled/qualify/qualified/shortlisted for/to/as ~4 <win>/receive/#money/win/claim
      <win> ~1 of #money
      agent ~4 prize
      you/u/your_name are/is? ~2 next_of_kin/beneficiary/heir/heiress`,
    free: `
      free ~2 airtime/data/internet/iphone/gift/money/laptop/phone/voucher/samsung/bundle/shopping/tv/recharge/netflix/crypto/bitcoin
      share/forward/send ~2 with/to ~1 10/5/15/20/12/7/ten/all friends/groups/people/contacts`,
    pay: `
      send/transfer/give ~1 anything/something/whatever/a_little/little
      give/donate ~2 now/today/bitcoin/crypto
      send/pay/transfer/deposit/wire/remit/forward/donate/settle ~4 <money>/<fee>
      pay/paying ~1 now/immediately/urgently/at_once/me/today/via/in/us/it/first/only
      buy/get/purchase me? ~2 gift_card/gift_cards/cards/itunes/apple_cards/steam/vouchers/google_play
      move your money
      need/make ~1 urgent? transfer/payment
      i/we need ~1 #money
      need ~1 #number ~1 for rent/bill/school/fees/hospital/transport/food/medicine/bail`,
    'that-money': `
      contribution ~4 to_the_new/new line/number/account
      need <money>/#number ~1 for bail/ransom/discharge
      pay/send/transfer ~2 deposit ~5 keep/reserve/hold/secure it/for
      amount to this number
      deposit ~4 sent/paid ~2 hold/reserve/secure
      need ~1 bail/ransom ~1 money
      help ~3 amount to this
      pay/send ~2 bail/ransom`,
    'pay-here': `
      give/donate/send/contribute ~4 in/to/via/through bitcoin/btc/crypto/usdt/eth
      send/pay/deposit/transfer ~4 to/into/on/through this/the_following/that_new/my_other/number/new number/account/till/line/address/wallet
      move your money to
      safe account`,
    fee: `
      must/have_to/should pay ~2 for
      medical checkup/exam/form ~3 #money/#number/#code/fee/pay
      pay/send/deposit #code/#amount/#money ~1 for ~1 medical/training/uniform/form/registration
      charges #amount/#money
      you? only/just pay ~1 <fee>/customs/insurance/delivery/courier
      pay/send ~2 customs/insurance ~1 first/only/$
      pay #code/#amount/#money ~1 to reserve/secure/hold/process/book ~3 seat/slot/place/visa/interview/job/spot
      pay #code/#amount/#money ~3 visa
      <fee> ~4 #money/first/only/required/before/to_release/to_start/here/to_receive/now/upfront
      pay/send/settle/needs/requires/cover/only ~4 <fee>
      for_the_file/for_the_training/for_training/for_processing/for_registration/for_clearance
      small ~2 fee/payment/charge
      the #money fee
      unpaid/outstanding ~2 fee/charge/toll/duty`,
    parcel: `
      outstanding/owing/due/unpaid/short/owed ~2 on your ~1 item/parcel/delivery/shipment/package/letter/order
      driver/courier/postman/rider ~1 tried/attempted/called/came ~6 home/deliver/door/in/answer
      choose/pick/book/select ~1 new ~1 slot/time/date/delivery
      send/sending you ~2 gift/parcel/package ~6 customs/courier/pay/fee/delivery
      you only pay ~1 customs/insurance/delivery/courier/shipping/fee
      send a/the courier ~6 pay/insurance/cash
      parcel/package/shipment/delivery/courier/consignment/item/mail/order ~5 held/waiting/pending/failed/undelivered/customs/could_not/couldnt/incomplete/returned/on_hold/detained/stopped/redelivery/reschedule/release/unable/fee/missing/wrong
      unable/could_not/couldnt/failed/attempted to? deliver/delivered ~4 parcel/package/item/order/shipment
      held/stuck/detained/waiting/pending at/by/in customs
      address ~1 incomplete/invalid/incorrect/wrong/missing
      gift/package/parcel/box ~2 with/containing ~1 gold/cash/dollars/jewelry/jewellery/#money`,
    mistake: `
      overpaid/paid_too_much/paid_you_too_much
      paid/sent/transferred ~3 instead of
      sent/transferred/deposited/loaded/credited/paid ~7 by_mistake/mistakenly/by_error/in_error/accidentally/by_accident/wrongly/to_the_wrong/wrong_number/wrong_account/to_wrong
      sent #money/#code/#amount/#number ~1 to your ~1 number/line/account/phone ~2 instead/not
      accidentally/mistakenly/wrongly ~1 sent/transferred/deposited/loaded/paid/credited
      wrong number/account/person ~3 money/airtime/transfer/#money`,
    'give-back': `
      send/pay/return/refund/transfer/give ~1 back? the difference/rest/extra/balance/excess/remainder
      send/transfer/pay/return/reverse/refund/give it/the/that/this/my/them ~2 back/money/amount/airtime/cash/to_me/to_this
      send/give/pay/transfer back
      kindly/please/pls reverse/refund/return
      refund ~2 me/money/amount/it
      reverse it/the/to`,
    code: `
      text/sms/message w/with/containing a? <code> ~3 send/share/forward/tell/give/paste
      link ~4 screenshot/forward/copy/send it to/back/here
      tell/give/read/send me the ~1 number/numbers/digits/id you/u ~2 see/get/got/receive
      read us/me/it the ~1 numbers/digits/code
      enter/give/send/type/use/share ~1 the code ~1 you ~1 receive/get/got/see
      <ask> ~4 gift_card pin/code/number
      receive/get a code for/on ~6 tell/send/give/read
      mistakenly/accidentally/wrongly ~5 <code> ~3 forward/send/share/tell/give
      get/receive/got ~1 <code> ~1 tell/send/give/read ~1 me/us/it/what
      sent ~2 <code> to your/ur ~1 phone/number/line/cell ~5 tell/send/give/share/read ~2 me/us/back/what
      enter the code you ~1 got/received/get
      <ask> ~1 me/us ~4 <code>
      <code> ~8 <ask> it/them/that to/back/me
      <code> ~6 <ask> it me
      <code> ~3 by_mistake/by_accident/accidentally ~6 <ask> it/me/them
      <ask> ~2 the/that/this/your/ur ~2 <code> ~3 got/received/sent/came/just/from/to/we/back/that/on/so/in/you
      <ask> ~1 the/that/this/your/ur ~2 <code> $
      what/whats is? ~1 the/that ~2 <code> ~2 you/received/got/sent/came/just/they/on_your
      what/whats is? ~1 the/that otp/verification_code/sms_code
      read/tell/give me the numbers/digits/code
      did/have you ~1 get/receive/got/received ~3 <code> ~3 send/tell/give/need
      <code> ~6 by_mistake/by_accident/accidentally ~3 can/could/send/forward/please/share
      need/want the/that/your ~2 <code> to/so/now
      <ask> the otp
      i_registered/i_signed_up/i_used ~3 your_number/your_phone ~4 <code>`,
    secret: `
      enter/put_in/put/type/fill_in/input ~1 your/ur ~1 card ~2 on/here/page/form/site/link
      confirm/enter/finish/end with your/ur pin
      <ask>/confirm/enter/reply_with/update/provide/submit/verify/need !you/u ~3 your/ur/the/us/with/me ~2 <secret>
      whats/what_is your ~2 <secret>
      send us your`,
    'new-number': `
      temp/temporary/spare/borrowed/backup ~1 number/phone/line/sim
      friends/friend's phone/number
      my/a temporary one/number/phone
      on/to this number ~2 its/it_is my
      this/it/its is? ~2 my ~1 new number/phone/num/no/cell/line
      on/from/using a/my/this/another new/different/temporary/friends/another number/phone
      save/use/keep this/my ~1 new? number ~3 delete/instead/old/from_now
      delete/lost the/my ~1 old? number/one
      new number ~3 text/whatsapp/message/save
      changed my number
      old number ~2 not/dead/gone/lost/stolen`,
    lost: `
      changed ~1 phone/line/number/sim
      mine ~2 smashed/broken/broke/stolen/lost/dead/died/damaged/fell
      my ~1 phone/mobile/cell/screen/sim/handset ~3 broke/broken/fell/stolen/lost/smashed/damaged/cracked/water/toilet/dropped/died/dead/bust/wet/missing
      lost/dropped/broke/smashed/cracked my ~1 phone/mobile/cell
      in/at a? meeting/conference ~4 phone/call/another/talk/busy`,
    plight: `
      hospital/clinic/doctor ~4 refusing/refuse/refuses/wont/wants/demands/until
      holding me/him/her at
      stuck/stranded/robbed/mugged/kidnapped/detained at/in/by/without?
      wallet/bag/passport/card/money ~2 stolen/lost/doesnt_work/does_not_work/not_working/got_lost
      accident/surgery/operation/emergency/hospital ~6 now/urgent/urgently/today/pay/send
      child/son/daughter/brother/husband/wife ~5 accident/hospital/arrested/custody/surgery/jail
      arrested/bail
      card/bank/app ~1 isnt/not/doesnt/wont working/work
      refund/pay/repay you ~1 tonight/tomorrow/tonight/later/back_tonight/back_tomorrow`,
    kin: `
      <kin> guess who
      <kin> ~2 your grandson/granddaughter/nephew
      love its/it_is me
      hi/hey/hello/dear <kin>
      its/it_is/im/this_is your <kin>
      <kin> its/it_is/this_is/i/my
      good_morning/good_evening/good_afternoon ~1 this_is/im/its the/your <kin>
      from your <kin>`,
    favour: `
      can/could/would you/u pay ~3 for me
      pick up ~3 cards
      do me a ~1 favour/favor
      can/could/would u/ya ~2 help/pay/lend/send/buy/get/transfer/do me/a/for/my? ~3 pay/bill/money/favour/favor/<money>/rent/cards/something
      i/we need ~2 <money>
      only/last one/person/hope ~3 ask/help/trust/turn
      lend/loan/borrow ~3 #money/money/#number/#code/some/me
      can/could/would you ~2 help/pay/lend/send/buy/transfer/do me/a/for/my? ~3 pay/bill/money/favour/favor/#money/rent/invoice/cards/something/out
      need ~2 help/favour/favor ~3 urgently/urgent/now/today/asap/please
      need/make ~2 urgent ~1 transfer/payment/help
      it_is/its urgent
      i/we need ~2 #money/#number
      pay it back/you_back
      buy me ~2 gift/apple/itunes/steam/cards`,
    job: `
      headhunter/flexible_hours/online_assistants/online_assistant
      cv/resume ~3 recommended/recommend/saw/received
      liking/rating/reviewing/watching ~1 pages/videos/posts/products
      candidates/applicants ~2 pay/selected/shortlisted
      visa interview/slot/sponsorship
      reporting for work
      extra income
      per page/word/video/like/task
      a page
      no interview
      company needs #number/people/20/10/50/workers
      job/jobs/vacancy/position/employment/part_time/remote_job/remote_work/career/recruiter/recruiting/hiring/recruitment/work_from_home/online_job/typing_job/hr_manager
      work/working from home/your_phone/anywhere
      you_are/youre/have_been/been hired/employed/shortlisted/selected_for_the_job
      like/rate/watch/review ~1 videos/products/hotels/youtube
      earn/earning ~4 daily/per_day/a_day/every_day/weekly/per_hour/an_hour/a_week/online/from_home/from_your`,
    'easy-money': `
      earn/make/get ~2 #number ~1 daily/weekly/hourly/per_day
      no documents/papers/paperwork
      turned #money/#number/#amount/50/20/10 into #money/#amount/#number/#code
      any amount
      earn/earning/make/making/get_paid/paid/salary/income/receive/profit/pay/pays/payout !interest ~4 daily/per_day/a_day/every_day/per_hour/an_hour/weekly/per_week/a_week/every_week/online/from_home/from_your_phone/guaranteed/easily/in_24_hours/in_hours
      #money ~2 daily/per_day/a_day/every_day/per_hour/an_hour/weekly/in_24_hours/every_week
      no experience/skills/risk/qualification/stress/investment/collateral/credit_check ~1 needed/required/necessary/$
      send ~2 get ~1 back/double/triple
      double/triple/multiply your ~1 money/investment/income/cash/bitcoin/deposit
      guaranteed ~2 income/profit/returns/return/winnings/money/payout/daily/roi
      in/within 24/48/3/2/7 hours/days ~2 guaranteed/profit/double
      #number profit/returns/percent/roi
      visa ~2 ticket ~1 free`,
    invest: `
      made/earned/withdrew ~2 <money> ~1 usdt/btc/eth/crypto/profit
      teach/show you ~6 start with/from
      made/earned/withdrew ~2 #amount/#number/<money> usdt/btc/eth
      exact minute/moment/time to buy/sell/trade
      trading/ai/crypto bot
      join our/my ~1 forex/crypto/trading/investment/signals/bitcoin ~1 group/channel/class/academy/team
      giving away/out ~2 bitcoin/btc/eth/ethereum/crypto/usdt
      minimum deposit
      become ~1 millionaire ~4 trading/crypto/bot/forex
      invest/investment/investing/investments/forex/bitcoin/btc/crypto/cryptocurrency/trading/trade/ethereum/usdt/nft/shares ~6 profit/profits/returns/return/guaranteed/double/earn/earned/made/hours/days/daily/signals/platform/#money/weekly/mentor/expert/minimum
      made/earned/make/withdrew #money ~3 with/from/by/trading/through ~3 bitcoin/trading/forex/crypto/invest/investing/mrs/mr
      invest #money ~3 get/receive/earn/and
      join ~2 crypto/forex/signals/trading/investment`,
    loan: `
      loan offer
      loan ~3 interest/percent
      loan/loans ~5 approved/instant/instantly/without/no/collateral/apply/offer/interest/available/qualify/today/processing
      instant/quick/fast/easy/urgent/cheap/personal loan/loans/cash
      approved for ~3 loan/#money`,
    fortune: `
      #number/tons/kilos/bars kg/kilos/kilograms? ~1 of gold
      gold dust/bars/nuggets
      entrust ~3 you
      trunk box
      im/i_am a/an ~2 doctor/nurse/engineer/soldier/captain/surgeon ~2 with/in/for the? ~1 un/united_nations/army/navy/red_cross/oil/yemen/syria/afghanistan/iraq
      box/trunk/luggage ~2 with money/gold/cash/dollars
      us/american/un soldier/army/general/marine ~10 receive/box/money/funds/gold
      received/have/got/left ~2 inheritance
      inheritance/inherited/next_of_kin/beneficiary/late_husband/late_client/late_father/unclaimed_funds/dormant_account/consignment_box/barrister/diplomat/philanthropist ~8 million/#money/kin/funds/bank/transfer/client/widow/dollars/money/contact/reply/left/you
      #money/million million? ~6 for_charity/to_charity/charity/orphans/inheritance/donate/fund/next_of_kin/percent/confidential
      want/wish/decided/like to give/donate/transfer/share ~2 you? #money/my_fund/my_wealth/my_money/million
      widow/cancer/dying ~6 #money/charity/give/donate/fund/million
      help me transfer/move ~4 percent/keep/million/#money/money/it
      late client
      keep ~2 confidential/secret/between_us
      million/millions ~3 in_the_bank/in_a_bank`,
    support: `
      this_is/im_from/i_am_from/we_are/from/its/im/here_is ~3 <org>/support/security/technical/customer/fraud/it ~1 support/team/department/care/service/security/agent/desk/helpdesk
      microsoft/windows/apple/whatsapp/ganira/facebook/google/bank/mtn ~1 support/security/technician/department/team/fraud
      install/download ~2 anydesk/teamviewer/quicksupport/remote/app ~2 and/so/to?
      call ~1 microsoft/windows/apple technician/technicians/engineer/engineers
      fraud/security/technical department/team/support/unit
      anydesk/teamviewer`,
    blackmail: `
      i know what you/u did
      or your/ur <kin>/family/friends ~2 sees/see/knows/know ~1 everything/it/all
      pay ~4 or your contacts/family/friends/boss/employer
      have/got/recorded/hacked/i_will_send/ill_send/publish/leak/post ~3 video/videos/pictures/photos/nudes/camera/recording/webcam/screenshots of_you/you/your/all
      hacked/accessed your ~1 camera/webcam/phone/device/computer/account
      or i/we will? ~1 publish/send/post/share/leak/expose/release/upload ~2 pictures/photos/video/it/you/them/everything
      pay ~3 or i/we/your
`,
    arrest: `
      package/parcel ~3 your_name ~3 drugs/illegal/contraband
      clear your name
      you must cooperate
      within #number/24/48/12/72 hours or face/legal/court/police
      face court/prosecution/charges/legal/arrest/jail
      case/warrant/charge against you
      or ~2 face court
      fine ~6 arrest/jail/police/prison
      avoid arrest/jail/prosecution
      visited ~2 illegal/adult/porn ~1 websites/sites/content
      warrant ~3 arrest/your_name`,
    elsewhere: `
      <app> us/me $
      manager/agent/hr ~2 via/on/through <app>
      add/contact/text/message/chat/write/reach/hit_me/dm/call/find ~2 me/us/him/her ~2 on/via/through/at ~1 <app>
      on/via/through <app> ~1 #phone/#number/at/now
      join ~3 <app> group/channel
      <app> number/me/#phone`,
    riches: `
      become/join/be ~4 brotherhood/illuminati/freemason/lodge
      love/lover/husband/wife ~1 back in #number/24/hours/days
      healer/spell ~4 guaranteed/powerful/lost/back
      join ~2 illuminati/freemason/brotherhood/occult
      become ~2 illuminati/freemason/member_of_the_illuminati
      sugar_mummy/sugar_mommy/sugar_daddy
      traditional healer
      spell caster
      lost love ~3 back
      money rituals/ritual/spell`,
    honest: `
      thank you for
      if you did_not/didnt request/ask ~4 ignore
      as_you_asked/as_requested/at_your_request
      at any branch/agency
      reply/text stop
      your ~1 receipt`,
    windfall: `
      foreign partner
      trunks of cash/money/gold
      need/seek/seeking/looking_for ~2 partner/person ~6 move/transfer/receive/claim ~2 out/funds/it/money/million/gold
      million/millions dollars/euros/pounds/usd/gbp/shillings/francs ~6 donate/give/transfer/invest ~2 you/your`,
    report: `
      transaction/payment/transfer ~8 credited/received/completed/successful
      you/u used your ~1 card at
      parcel/package/order/delivery/item ~1 will be/arrive ~1 delivered/today/tomorrow/between/on/by
      will be delivered today/tomorrow/between/on/by`,
    notice: `
      never/dont/do_not share/disclose/forward/reveal
      never/dont/do_not tell/give ~3 <code>/<secret>/it/them/these
      never/wont/will_not ask/call/request/contact
      ignore this/it
      no action
      new/available/current balance/bal
      is ~1 your ~2 code
      your token is
      stays/remains the same
      your refund ~4 sent/paid/credited/processed/issued
      payment ~6 was made at/on
      thanks for using/shopping
      it takes #number/3/5/2 to?
      was used for
      thank_you for banking/shopping/your_order/your_purchase/choosing
      at any branch/agent
      for collection
      bring ~2 slip/receipt
      instalment/payment/bill ~6 is due on
      we met`,
    spend: `
      pay ~1 our/the/my/to_our/to_the agent/cashier/driver/courier/secretary/guys/officer/clerk/pastor
      <money>/#number ~1 for? ~1 consultation/medical/check/form/transport/interview/training/uniform/postage/portfolio/permit/stamp/ticket/file/clearance/vaccine/vaccines
      even <money>
      bring ~1 <money>/#number ~2 for/or
      remove/cancel/clear ~3 for <money>
      show ~1 that ~1 have money
      wants/want/needs/demands/asking/costs/require/requires ~1 <money>/#number
      <money> ~1 only/cash/each/via/through/by/for
      <spending> ~6 <money>
      drop/shift/hand ~2 <money>/#number/it
      you ~1 only/just ~1 pay/transport/cover/buy
      take_out/withdraw/hand_over/hand_it/insert ~3 <money>/#number/courier/machine/cash
      send/transfer/pay ~5 #phone
      renew/register/start/apply/book/join/facilitate ~3 <money>
      whatever ~2 can/tells
      friends_and_family/scratch_them/on_the_shipping/cover_shipping
      <spending> ~4 <money>/<fee>/#number/cash/half/salary
      <spending> ~2 first/upfront/in_advance/insurance/postage/transport/papers`,
    first: `
      first/upfront/beforehand/in_advance/advance/before/deposit/reserve/processing/registration/activation/clearance/acceptance/insurance/postage/admission/half/title_deed/later`,
    gain: `
      foreign_partner/return_ticket/solar/kit/household/households/voucher/relief/stipend/allowance/internship/investor/investors/dividend/dividends/commission/discount/price_of_one/clearance_sale
      bursary/scholarship/cheque/sponsor/ambassador/casting/leakage/leaked/trade_price/face_value/brand_new/promo/recruiting/wanted/ngo/first_lady/hundredfold/unlocked/unlock/tax_free/overcharged/owes_you/owe_you/claimed/unclaimed/lump_sum/trunks/free_stuff/generator
      turn ~2 into
      bless you
      get ~2 months at
      <money> per/a month/week/day/hour
      won/winner/selected/shortlisted/approved/eligible/qualify/qualified/chosen/free/half_price/cheap/profit/profits/double/doubled/triple/earn/earned/bonus/grant/scholarship/loan/loans/salary/million/millions/reward/inheritance/fortune/returns/guaranteed/percent/guarantor/giveaway
      get/receive/withdraw/go_home_with/make/earn/save ~3 <money>/#number/twice/double`,
    press: `
      miss out
      last hope/chance/day/call
      by_sunday/by_midnight/by_friday/by_tonight/closing/closes/lapses/only_seats/list_closes/at_once/or_else/miss_out/last_hope/could_fall/going_to_be/unless/before_the
      only #number/3/2/4/5/6/7 ~1 seats/places/slots/left/spots
      or ~2 get/gets banned/blocked/closed
      urgent/urgently/quickly/quick/hurry/immediately/asap/fast/tonight/now/today/tomorrow/deadline/expires/otherwise/final/last
      every minute
      within/in/before ~2 hour/hours/minutes/days/friday/midnight/monday/thursday/noon/seconds
      only ~2 left/slots/places/seats
      many people ~2 asking/interested`,
    harm: `
      locked/bounced/bailiff/bailiffs/viruses/virus/stealing/thief/banned/reported/penalised/penalized/offence/criminal/terrorists/denied/inactive/orphanage/orphans/surgery/heart_operation/lost/operation/sick/starving/sleeping_outside/locked_out/bank_failed/failed/broke/breach/copyright/unpublished/deleted/removed/disabled/save_my_life/lonely/widower/not_eaten/loose/problem/problems
      hospital/accident/police/arrested/jail/court/stuck/stranded/blocked/barred/frozen/suspended/fine/penalty/arrears/overdue/unpaid/cancer/dying/died/hacked/expired/stolen/robbed/warrant/drugs/refusing/bail/delayed/earthquake/floods/widow/smashed/broken/ran_away
      be ~1 cut/stopped/cancelled/charged`,
    role: `
      from ura/kra/rra/tra/cid/dci/fbi/interpol
      <kin> its
      sister/brother/son/comrade/classmate/boss/neighbour/madam/sir the/i/you/your/am/im
      hello/hi/dear/attention/greetings ~1 nurse/student/teacher/comrade/neighbour/boss/traveller/customer/classmate
      verified by
      staff/team ~2 is/are
      <roles> <name_like>
      i_am/im/this_is/its/am/my_name_is ~3 <roles>/<org>/<kin>
      dear/respected/attention ~1 customer/sir/madam/beneficiary/winner/user/client/friend/parent/subscriber/member
      <roles> here`,
    hidden: `
      no ielts/interview/documents/paperwork/questions
      being transferred/deported/posted
      dont/do_not ring/call/phone/inform/involve
      without viewing/seeing/inspection/visit
      tell the cashier/bank/clerk/teller
      quietly/cant_go/dont_ring/only_does_chat/my_shipper/shipper/oil_rig/offshore/in_the_field/by_bus/posted
      remove ~3 from the system/list
      not ~2 talk/speak/tell/discuss ~3 anybody/anyone/nobody/no_one
      do not hang up
      stay on the line/phone
      dont/do_not tell
      tell/inform nobody/no_one
      between us
      confidential/discreet/discretion/secretly
      cant/cannot/couldnt ~3 talk/call/show/come/meet/speak
      abroad/overseas/out_of_the_country/relocating/relocation/leaving_the_country/deployed/courier/stuck_at/at_the_airport
      moved/moving to
      in a meeting
      no need to see
      is off`,
    channel: `
      mobile_money/airtel_money/cash_app/paypal/bank_transfer/sort_code/postage/clearing/the_account/his_line/her_line/new_line/western_union/apple_cards/google_play/cards/our_cashier/our_agent/discord/press_1/apply_here/shipping
      #link/#phone/#ussd/whatsapp/telegram/till/paybill/wallet/bitcoin/btc/eth/usdt/crypto/qr/cashapp/zelle/western_union/moneygram/anydesk/dm/m_pesa/mpesa/momo
      this/my_brothers/following number/account/line`,
    multiply: `
      drop/give/bring ~2 <money>/#number/50/20/10 ~5 turn/flip/make/double ~3 <money>/#number/500
      <money> ~2 get <money>
      register/join/start/subscribe/activate ~2 with <money>/#number ~4 get/receive/earn/take
      put/send/invest/pay/deposit/start_with/load/contribute ~3 <money>/#number ~8 get/receive/take/earn/withdraw/go_home/collect/cash_out ~3 <money>/#number/double/twice/back_double
      send/deposit ~4 twice/double/triple back
      get/receive/back twice/double
      <money> ~1 becomes/turns_into/to <money>`,
    vouchers: `
      <spending>/get/grab/pick_up ~3 gift/steam/itunes/apple/google_play/amazon/razer ~1 cards/card
      <money>/#number/quid ~2 in apple/steam/google/gift/itunes cards
      <spending>/get/grab/pick_up ~5 gift/steam/itunes/apple/google_play/amazon/razer/psn/xbox/ebay/prepaid card/cards ~8 pic/pics/picture/photo/photos/code/codes/back/numbers/scratch/client/clients/refund
      <spending>/get/grab 2/3/4/5/6/10/some/two/three/four/five ~2 gift/steam/itunes/apple/google_play/amazon/razer card/cards`,
    mule: `
      use/need/borrow/rent your/ur ~1 bank? account/bank
      receive/get ~3 on/in/into yours/your_account/ur_account ~3 pass/send/forward/transfer/withdraw
      deposit ~2 cheque/check ~4 forward/send/wire/return
      forward/send/return/wire the rest/remainder/balance/difference
      you/u keep #number/percent/10/5/15/20/25/commission`,
    chain: `
      is this/that you/u ~1 in/on
      forward/share/send/pass ~3 to/with/in <many> ~1 people/contacts/friends/groups/persons/chats`,
    stranger: `
      i am a ~1 lonely
      lonely
      found/saw/came_across/seen/got ~1 your/ur profile/number/picture/photo/contact
      wrong number
      is this ~1 dr/mr/mrs/anna/doctor
      my assistant ~3 number`,
    closeness: `
      we ~2 connection
      pics/picture/photo/profile ~2 so cute/lovely/beautiful
      know you better/more
      you/u seem/look/sound ~1 kind/nice/friendly/interesting/polite/honest/good/beautiful
      where are/r you/u from
      be/become/make/making ~1 friends/friend
      get to know/no you/u`,
  },
};
