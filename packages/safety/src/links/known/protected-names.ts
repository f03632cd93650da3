// Names that others pretend to be, by country: banks, mobile money, post, government, large sites. Facts, collected by
// hand. An operator adds to them (`judgeLinks`, option `names`).

export interface ProtectedName {
  /** As people know it. */
  readonly name: string;
  /** All that is theirs, subdomains included. */
  readonly domains: readonly string[];
  /** How the name is written in an address; without it, the first label of each domain. */
  readonly words?: readonly string[];
  /** The word also means something else, or is short: alone it says nothing. */
  readonly isOrdinary?: boolean;
  /** They use the same name under the ending of each country (`google.rw`). */
  readonly isInEachCountry?: boolean;
}

/** name | domains | words (if others than the first labels) | ordinary, countries */
function table(lines: string): ProtectedName[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', domains = '', words = '', flags = ''] = line.split('|').map((cell) => cell.trim());
      const list = (cell: string): string[] => cell.split(' ').filter((each) => each !== '');
      return {
        name,
        domains: list(domains),
        ...(words !== '' && { words: list(words) }),
        ...(flags.includes('ordinary') && { isOrdinary: true }),
        ...(flags.includes('countries') && { isInEachCountry: true }),
      };
    });
}

const world = table(`
Google | google.com gmail.com googlemail.com goo.gl g.co withgoogle.com google.dev googleblog.com googlesource.com googlegroups.com googlecode.com googlevideo.com googletagmanager.com google-analytics.com android.com chrome.com | google gmail googledrive | countries
YouTube | youtube.com youtu.be youtube-nocookie.com ytimg.com | youtube | countries
Facebook | facebook.com fb.com fb.me fbcdn.net facebook.net messenger.com fb.watch meta.com facebookbrand.com | facebook
WhatsApp | whatsapp.com wa.me whatsapp.net | whatsapp
Instagram | instagram.com cdninstagram.com instagr.am ig.me | instagram
X | twitter.com x.com t.co twimg.com | twitter
TikTok | tiktok.com tiktokcdn.com tiktokv.com | tiktok
Snapchat | snapchat.com snap.com | snapchat
Telegram | telegram.org telegram.me t.me telegra.ph telegram.dog | telegram
Signal | signal.org signal.me signal.art | signal | ordinary
Discord | discord.com discord.gg discordapp.com discordapp.net discord.media | discord
LinkedIn | linkedin.com lnkd.in licdn.com | linkedin
Pinterest | pinterest.com pin.it pinimg.com | pinterest | countries
Reddit | reddit.com redd.it redditmedia.com redditstatic.com | reddit
Wikipedia | wikipedia.org wikimedia.org wikidata.org wiktionary.org | wikipedia
Apple | apple.com icloud.com me.com itunes.com apple.co cdn-apple.com apple.news | apple appleid icloud itunes | ordinary
iCloud | icloud.com icloud.com.cn | icloud appleid itunes findmyiphone
Microsoft | microsoft.com live.com outlook.com hotmail.com office.com office365.com microsoftonline.com windows.com bing.com msn.com skype.com azure.com sharepoint.com onedrive.com windowsupdate.com microsoft365.com aka.ms 1drv.ms | microsoft office365 microsoftonline onedrive outlook hotmail sharepoint
Amazon | amazon.com amazon.jobs amzn.to amzn.com a.co media-amazon.com amazonpay.com primevideo.com amazon.dev amazontrust.com aboutamazon.com amazonses.com awsstatic.com | amazon | countries
Netflix | netflix.com nflxext.com nflximg.net | netflix
Disney+ | disneyplus.com disney.com | disneyplus
Spotify | spotify.com spoti.fi scdn.co | spotify
PayPal | paypal.com paypal.me paypalobjects.com paypal-community.com paypal.cn paypal.de paypal.fr paypal.co.uk paypal.jp | paypal
Western Union | westernunion.com wu.com | westernunion
MoneyGram | moneygram.com | moneygram
WorldRemit | worldremit.com | worldremit
Wise | wise.com transferwise.com | transferwise
Revolut | revolut.com revolut.me | revolut
Visa | visa.com | visa | ordinary countries
Mastercard | mastercard.com mastercard.us mastercard.co.uk mastercard.de | mastercard | countries
American Express | americanexpress.com amex.com aexp.com | americanexpress | countries
Binance | binance.com binance.us binance.org | binance
Coinbase | coinbase.com coinbase.org | coinbase
MetaMask | metamask.io metamask.app | metamask
Trust Wallet | trustwallet.com | trustwallet
Blockchain.com | blockchain.com blockchain.info | blockchain | ordinary
Kraken | kraken.com | kraken | ordinary
Ledger | ledger.com | ledgerlive
Dropbox | dropbox.com dropboxusercontent.com db.tt dropboxstatic.com dropboxforum.com dropbox.tech | dropbox
DocuSign | docusign.com docusign.net docusign.eu | docusign
Adobe | adobe.com adobe.io typekit.com acrobat.com adobe.ly | adobe acrobat
Yahoo | yahoo.com yahooapis.com yimg.com ymail.com yahoo.net yahoodns.net | yahoo | countries
AOL | aol.com | aol | ordinary countries
Steam | steampowered.com steamcommunity.com steamstatic.com steam.tv steamgames.com | steamcommunity steampowered
Roblox | roblox.com rbxcdn.com | roblox
Epic Games | epicgames.com fortnite.com | epicgames fortnite
PlayStation | playstation.com playstation.net sonyentertainmentnetwork.com | playstation
Minecraft | minecraft.net mojang.com | minecraft
eBay | ebay.com ebaystatic.com ebayimg.com ebayinc.com | ebay | countries
Alibaba | alibaba.com alibabacloud.com aliyun.com alicdn.com alipay.com | alibaba alipay
AliExpress | aliexpress.com aliexpress.us aliexpress.ru | aliexpress
Temu | temu.com temu.to | temu
SHEIN | shein.com | shein | countries
Booking.com | booking.com | bookingcom | countries
Airbnb | airbnb.com airbnb.org muscache.com | airbnb | countries
Uber | uber.com ubereats.com | uber ubereats | ordinary
DHL | dhl.com dhl.de | dhl | countries
FedEx | fedex.com | fedex
UPS | ups.com | ups | ordinary
GitHub | github.com github.dev githubusercontent.com githubassets.com ghcr.io github.blog | github
Cloudflare | cloudflare.com cloudflare.net cloudflarestatus.com cloudflare-dns.com | cloudflare
WordPress | wordpress.com wordpress.org wp.com wp.me | wordpress
Zoom | zoom.us zoom.com zoomgov.com | zoomus
WeTransfer | wetransfer.com we.tl | wetransfer
Proton | proton.me protonmail.com protonvpn.com pm.me | protonmail protonvpn
Opera | opera.com | opera | ordinary
Mozilla | mozilla.org firefox.com mozilla.com mozilla.net | mozilla firefox
Threads | threads.net threads.com | threads | ordinary
OpenAI | openai.com chatgpt.com oaiusercontent.com | openai chatgpt
Twitch | twitch.tv twitch.com | twitch
OnlyFans | onlyfans.com | onlyfans
Tinder | tinder.com gotinder.com | tinder | ordinary
Nintendo | nintendo.com nintendo.net nintendo.co.jp nintendo.co.uk nintendo.de nintendo.fr | nintendo
Xbox | xbox.com xboxlive.com | xbox
Expedia | expedia.com | expedia | countries
Tripadvisor | tripadvisor.com | tripadvisor | countries
IKEA | ikea.com | ikea | ordinary countries
Zalando | zalando.com zalando.de zalando.fr zalando.nl zalando.pl zalando.it zalando.es zalando.co.uk | zalando
Costco | costco.com costco.co.jp costco.co.uk costco.ca | costco
GoDaddy | godaddy.com | godaddy
IONOS | ionos.com ionos.de ionos.fr ionos.co.uk ionos.es | ionos
OVHcloud | ovh.com ovhcloud.com ovh.net ovh.co.uk | ovhcloud
Zimbra | zimbra.com | zimbra
GMX | gmx.net gmx.de gmx.com gmx.at gmx.ch | gmxmail
Stripe | stripe.com | stripecom
Klarna | klarna.com | klarna
Payoneer | payoneer.com | payoneer
Remitly | remitly.com | remitly
Skrill | skrill.com | skrill
WebMoney | webmoney.com webmoney.ru wmtransfer.com web.money | webmoney wmtransfer
Bitcoin.org | bitcoin.org | bitcoinorg
MyEtherWallet | myetherwallet.com mewwallet.com | myetherwallet
Uniswap | uniswap.org | uniswap
PancakeSwap | pancakeswap.finance pancakeswap.com | pancakeswap
OpenSea | opensea.io | opensea | ordinary
WalletConnect | walletconnect.com walletconnect.org walletconnect.network reown.com | walletconnect
Phantom | phantom.app phantom.com | phantomwallet phantomapp
Trezor | trezor.io | trezor
Ledger Live | ledger.com | ledgerwallet
Exodus | exodus.com exodus.io | exoduswallet
Electrum | electrum.org | electrumwallet
imToken | token.im | imtoken
TokenPocket | tokenpocket.pro | tokenpocket
TronLink | tronlink.org | tronlink
Solana | solana.com solana.org | solana
Cardano | cardano.org | cardano | ordinary
Polkadot | polkadot.network polkadot.com polkadot.io | polkadot | ordinary
Arbitrum | arbitrum.io arbitrum.foundation | arbitrum
Ripple | ripple.com xrpl.org | ripplexrp
Chainlink | chain.link | chainlink | ordinary
KuCoin | kucoin.com | kucoin
OKX | okx.com okex.com | okexchange okxwallet
Bybit | bybit.com | bybit
Gate.io | gate.io gate.com | gateio
Huobi | htx.com huobi.com huobi.pro | huobi
Bitfinex | bitfinex.com | bitfinex
Bitstamp | bitstamp.net | bitstamp
Poloniex | poloniex.com | poloniex
Bittrex | bittrex.com | bittrex
LocalBitcoins | localbitcoins.com | localbitcoins
Paxful | paxful.com | paxful
Crypto.com | crypto.com | cryptocom
Gemini | gemini.com | geminiexchange
Yellow Card | yellowcard.io | yellowcardio
Luno | luno.com | luno | ordinary
`);

const rwanda = table(`
Bank of Kigali | bk.rw bankofkigali.rw | bankofkigali bkrwanda bkonline bkquick | ordinary
Irembo | irembo.gov.rw irembo.rw irembo.com iremboplus.com | irembo iremboplus iremboonline
MTN Rwanda | mtn.co.rw mtn.rw mtn.com mtn.co.ug mtn.ng mtnonline.com mtnplay.co.rw momo.mtn.com | mtnrwanda mtnmomo momomtn mtnmobilemoney momorwanda mtn momo momopay
Airtel | airtel.co.rw airtel.africa africa.airtel.com airtel.com airtel.in airtel.co.ke airtel.co.tz airtel.co.ug | airtel airtelmoney airtelrwanda
I&M Bank | imbank.com imbankgroup.com imbank.co.rw | imbank
Equity Bank | equitybank.co.rw equitybankgroup.com equitygroupholdings.com equitybank.co.ke eazzybank.co.ke | equitybank equityrwanda eazzybank
BPR Bank | bpr.rw bprbank.rw | bprbank bprrwanda
Cogebanque | cogebanque.co.rw | cogebanque
Ecobank | ecobank.com | ecobank
Access Bank | accessbankplc.com accessbank.co.rw | accessbank
Urwego Bank | urwegobank.com | urwegobank
Umwalimu SACCO | umwalimusacco.rw umwalimusacco.com | umwalimusacco
Rwanda Revenue Authority | rra.gov.rw rra.rw | rrarwanda
RSSB | rssb.rw | rssb ejoheza
NIDA | nida.gov.rw | nida | ordinary
National Bank of Rwanda | bnr.rw | bnrwanda
Government of Rwanda | gov.rw | govrw
I-Posita | i-posita.rw iposita.rw | iposita
REG | reg.rw | regrwanda
WASAC | wasac.rw | wasac
Mobicash | mobicash.rw | mobicash
RDB | rdb.rw | rdbrwanda
`);

const kenya = table(`
Safaricom | safaricom.co.ke safaricom.com | safaricom safaricompoint
M-Pesa | safaricom.co.ke m-pesa.africa mpesa.com m-pesa.com vodacom.co.tz | mpesa mpesake fuliza mshwari
KCB | kcbgroup.com kcb.co.ke kcbbankgroup.com | kcbbank kcbgroup kcbmpesa
Co-operative Bank | co-opbank.co.ke | coopbank
NCBA | ncbagroup.com | ncbagroup ncbabank
Absa | absa.co.ke absabank.co.ke absa.africa absa.co.za | absabank absa
Stanbic | stanbicbank.co.ke stanbicbank.com stanbicbank.co.ug stanbicibtc.com | stanbicbank stanbic
DTB | dtbafrica.com dtbk.dtbafrica.com | dtbafrica
Family Bank | familybank.co.ke | familybank
KRA | kra.go.ke itax.kra.go.ke | krakenya itaxkra itax
eCitizen | ecitizen.go.ke | ecitizen
NTSA | ntsa.go.ke | ntsa
HELB | helb.co.ke | helb
SHA | sha.go.ke | shakenya
Kenya Power | kplc.co.ke | kplc kenyapower
Posta Kenya | posta.co.ke | postakenya
Jumia | jumia.co.ke jumia.com jumia.ug jumia.com.ng jumia.rw jumia.com.gh jumia.ma jumia.com.eg jumia.sn jumia.ci | jumia
Betika | betika.com | betika
SportPesa | sportpesa.co.ke sportpesa.com | sportpesa
Government of Kenya | go.ke | goke | ordinary
`);

const eastAfrica = table(`
Vodacom | vodacom.co.tz vodacom.com vodacom.co.za | vodacom
Tigo Pesa | tigo.co.tz yas.co.tz mixxbyyas.co.tz | tigopesa
Halotel | halotel.co.tz | halotel halopesa
NMB | nmbbank.co.tz | nmbbank
CRDB | crdbbank.co.tz | crdbbank crdb simbanking
NBC Tanzania | nbc.co.tz | nbctanzania
TRA | tra.go.tz | tratanzania
NIDA Tanzania | nida.go.tz | nidatanzania
TANESCO | tanesco.co.tz | tanesco
Centenary Bank | centenarybank.co.ug | centenarybank
URA | ura.go.ug | uraug
MTN Uganda | mtn.co.ug | mtnuganda
`);

const britain = table(`
HMRC | tax.service.gov.uk hmrc.gov.uk gov.uk | hmrc hmrcgov
GOV.UK | gov.uk | govuk
NHS | nhs.uk nhs.net nhs.scot | nhsuk
DVLA | dvla.gov.uk gov.uk | dvla
TV Licensing | tvlicensing.co.uk | tvlicensing tvlicence tvlicense
Royal Mail | royalmail.com royalmail.co.uk parcelforce.com | royalmail
Post Office | postoffice.co.uk | postofficeuk
Evri | evri.com hermesworld.com myhermes.co.uk | evri myhermes
DPD | dpd.co.uk dpd.com dpd.fr dpd.de dpdgroup.com dpdlocal.co.uk | dpd | ordinary countries
Yodel | yodel.co.uk | yodelparcel
Barclays | barclays.co.uk barclays.com barclays.net barclaycard.co.uk barclaycardus.com | barclays barclaycard
HSBC | hsbc.co.uk hsbc.com hsbc.fr hsbc.com.hk hsbcnet.com | hsbc | countries
Lloyds | lloyds.com lloydstsb.com | lloyds | ordinary
Lloyds Bank | lloydsbank.com lloydsbank.co.uk lloydsbankinggroup.com | lloydsbank lloydsbanking
Halifax | halifax.co.uk halifax-online.co.uk | halifaxonline halifax | ordinary
NatWest | natwest.com | natwest
RBS | rbs.co.uk rbs.com | rbsbank
Santander | santander.co.uk santander.com santanderbank.com | santander | countries
Nationwide | nationwide.co.uk | nationwideuk
TSB | tsb.co.uk | tsbbank
Monzo | monzo.com monzo.me | monzo
Starling Bank | starlingbank.com | starlingbank
First Direct | firstdirect.com | firstdirect
Metro Bank | metrobankonline.co.uk | metrobankonline
O2 | o2.co.uk | o2uk
EE | ee.co.uk | eeuk
Vodafone | vodafone.co.uk vodafone.com | vodafone | countries
Tesco | tesco.com | tesco
Sky | sky.com | skyuk | ordinary
`);

const france = table(`
La Poste | laposte.fr laposte.net colissimo.fr chronopost.fr lapostemobile.fr | laposte colissimo chronopost
La Banque Postale | labanquepostale.fr | labanquepostale banquepostale
Mondial Relay | mondialrelay.fr mondialrelay.com | mondialrelay
Impôts | impots.gouv.fr gouv.fr | impots impotsgouv gouvfr
Ameli | ameli.fr | ameli assurancemaladie cartevitale
CAF | caf.fr | caffr | ordinary
ANTAI | antai.gouv.fr amendes.gouv.fr | antai amendesgouv
Service public | service-public.fr service-public.gouv.fr | servicepublic
France Travail | francetravail.fr pole-emploi.fr | francetravail poleemploi
Crédit Agricole | credit-agricole.fr ca-paris.fr credit-agricole.com | creditagricole
BNP Paribas | bnpparibas mabanque.bnpparibas bnpparibas.com bnpparibas.net bnpparibas.fr hellobank.fr | bnpparibas mabanque hellobank
Société Générale | societegenerale.fr societegenerale.com sg.fr | societegenerale
Caisse d’Épargne | caisse-epargne.fr | caissedepargne caisseepargne
Banque Populaire | banquepopulaire.fr | banquepopulaire
Crédit Mutuel | creditmutuel.fr creditmutuel.com | creditmutuel
CIC | cic.fr | cicfr | ordinary
LCL | lcl.fr lcl.com | lclfr
Boursorama | boursorama.com boursobank.com | boursorama boursobank
Orange | orange.fr orange.com orange.sn orange.ci orange-business.com orangemoney.com | orangemoney orangefr
SFR | sfr.fr sfr.com | sfrfr sfrmail
Bouygues Telecom | bouyguestelecom.fr | bouyguestelecom
Leboncoin | leboncoin.fr | leboncoin
Vinted | vinted.fr vinted.com vinted.co.uk | vinted | countries
Doctolib | doctolib.fr doctolib.com doctolib.de | doctolib
FranceConnect | franceconnect.gouv.fr | franceconnect
Crit’Air | certificat-air.gouv.fr | critair
SNCF | sncf.com sncf-connect.com oui.sncf | sncfconnect sncf
EDF | edf.fr | edffr
`);

const america = table(`
USPS | usps.com | usps
IRS | irs.gov | irsgov
Chase | chase.com jpmorganchase.com jpmorgan.com | chasebank chaseonline jpmorgan
Bank of America | bankofamerica.com bofa.com | bankofamerica
Wells Fargo | wellsfargo.com | wellsfargo
Citibank | citi.com citibank.com citibankonline.com | citibank | countries
Capital One | capitalone.com capitalone.co.uk | capitalone
US Bank | usbank.com | usbank
Zelle | zellepay.com | zellepay zelle
Venmo | venmo.com | venmo
Cash App | cash.app cash.me | cashapp
Walmart | walmart.com | walmart
AT&T | att.com att.net | attmail
Verizon | verizon.com verizonwireless.com | verizon
Xfinity | xfinity.com comcast.net comcast.com | xfinity comcast
Navy Federal | navyfederal.org | navyfederal
E-ZPass | ezpassnj.com e-zpassny.com ezpassva.com | ezpass
Royal Bank of Canada | rbc.com rbcroyalbank.com | rbcroyalbank
Interac | interac.ca | interac
Canada Post | canadapost.ca canadapost-postescanada.ca | canadapost
`);

const japan = table(`
Japan Post | post.japanpost.jp japanpost.jp jp-bank.japanpost.jp jpbank.japanpost.jp | japanpost jppost jpbank
Rakuten | rakuten.co.jp rakuten.com rakuten-card.co.jp rakuten-bank.co.jp rakuten-sec.co.jp rakuten.ne.jp | rakuten | countries
SMBC | smbc.co.jp smbc-card.com smbcnikko.co.jp vpass.ne.jp smbc-comics.com | smbc vpass smbccard
MUFG | mufg.jp bk.mufg.jp mufg.com | mufg mufgcard
Mizuho | mizuhobank.co.jp mizuho-fg.co.jp mizuho-sc.com | mizuhobank mizuho
JCB | jcb.co.jp jcb.com jcb.jp | jcbcard myjcb | ordinary
AEON | aeon.co.jp aeonbank.co.jp aeon.com aeonretail.jp | aeoncard aeonbank | ordinary
Saison Card | saisoncard.co.jp | saisoncard saison
Orico | orico.co.jp | orico
JACCS | jaccs.co.jp | jaccs
EPOS Card | eposcard.co.jp | eposcard
UC Card | uccard.co.jp | uccard
PayPay | paypay.ne.jp paypay-bank.co.jp paypay-card.co.jp paypay-sec.co.jp | paypay
NTT Docomo | docomo.ne.jp nttdocomo.co.jp docomo.com | docomo
au | au.com auone.jp kddi.com | auone kddi
SoftBank | softbank.jp softbank.co.jp mysoftbank.jp | softbank
Eki-Net | eki-net.com eki-net.jp jreast.co.jp jre-pass.com | ekinet jreast viewsnet
ETC | etc-meisai.jp etc-plaza.jp | etcmeisai
Yamato Transport | kuronekoyamato.co.jp yamato-hd.co.jp | kuronekoyamato kuroneko
Sagawa Express | sagawa-exp.co.jp | sagawaexp sagawa
Mercari | mercari.com mercari.jp | mercari
National Tax Agency | nta.go.jp e-tax.nta.go.jp | ntagojp
Nomura | nomura.co.jp nomuraholdings.com | nomurasec
SBI | sbisec.co.jp netbk.co.jp sbigroup.co.jp | sbisec
Monex | monex.co.jp | monexsec
Matsui Securities | matsui.co.jp | matsuisec
Daiwa Securities | daiwa.jp daiwa.co.jp | daiwasec
GMO Click | click-sec.com gmo-aozora.com | clicksec gmoclick gmoaozora
View Card | viewcard.co.jp jreast.co.jp | viewcard
Life Card | lifecard.co.jp | lifecard
Pocket Card | pocketcard.co.jp | pocketcard
Cedyna | cedyna.co.jp | cedyna
TS Cubic | tscubic.com toyota-finance.co.jp | tscubic
Nicos | cr.mufg.jp nicos.co.jp | mufgnicos
Resona | resonabank.co.jp resona-gr.co.jp | resonabank resona
Seven Bank | sevenbank.co.jp | sevenbank
Sumitomo Mitsui Trust | smtb.jp | smtb
Japan Net Bank | japannetbank.co.jp | japannetbank
Sony Bank | sonybank.jp sonybank.net | sonybank
SBI Sumishin | netbk.co.jp | netbk sumishin
JA Bank | jabank.org jabank.jp | jabank
LINE | line.me line.biz line-apps.com linepay.me | linepay lineme
Suica | jreast.co.jp mobilesuica.com | mobilesuica suica
Yodobashi | yodobashi.com | yodobashi
Bic Camera | biccamera.com biccamera.co.jp | biccamera
Nitori | nitori-net.jp nitori.co.jp | nitori
ZOZO | zozo.jp zozo.com | zozotown
DMM | dmm.com dmm.co.jp | dmmcom
bitFlyer | bitflyer.com bitflyer.jp | bitflyer
Coincheck | coincheck.com coincheck.jp | coincheck
ANA | ana.co.jp | anamileage
Japan Airlines | jal.co.jp jal.com | jalmileage
TEPCO | tepco.co.jp | tepco
Tokyo Gas | tokyo-gas.co.jp | tokyogas
NHK | nhk.or.jp nhk.jp | nhkplus
Mynaportal | myna.go.jp | mynaportal mynapoint
Lawson | lawson.co.jp | lawsonbank
`);

const others = table(`
Sparkasse | sparkasse.de berliner-sparkasse.de sparkasse.at s-payment.com | sparkasse pushtan
Deutsche Bank | deutsche-bank.de db.com | deutschebank
Commerzbank | commerzbank.de commerzbank.com | commerzbank
Volksbank | vr.de volksbank.de | volksbank
Deutsche Post | deutschepost.de deutschepost.com | deutschepost
PostFinance | postfinance.ch | postfinance
Swisscom | swisscom.ch swisscom.com bluewin.ch | swisscom
Poste Italiane | poste.it posteitaliane.it postepay.it | posteitaliane postepay
Intesa Sanpaolo | intesasanpaolo.com | intesasanpaolo
Correos | correos.es correos.com | correos
BBVA | bbva.com bbva.es bbva.mx | bbva
CaixaBank | caixabank.es caixabank.com | caixabank
PostNL | postnl.nl postnl.com | postnl
ING | ing.com ing.nl ing.de | ingbank
Rabobank | rabobank.nl rabobank.com | rabobank
ABN AMRO | abnamro.nl abnamro.com | abnamro
bpost | bpost.be | bpost
InPost | inpost.pl inpost.co.uk inpost.eu | inpost
Itaú | itau.com.br itau.com | itau
Bradesco | bradesco.com.br bradesco.com | bradesco
Banco do Brasil | bb.com.br bancobrasil.com.br | bancodobrasil bancobrasil
Caixa | caixa.gov.br | caixaeconomica
Mercado Livre | mercadolivre.com.br mercadolibre.com mercadopago.com | mercadolivre mercadolibre mercadopago
State Bank of India | sbi.co.in onlinesbi.com onlinesbi.sbi sbicard.com | onlinesbi sbicard
HDFC Bank | hdfcbank.com hdfc.bank.in | hdfcbank
ICICI Bank | icicibank.com icici.bank.in | icicibank
Paytm | paytm.com paytm.in | paytm
India Post | indiapost.gov.in | indiapost
Australia Post | auspost.com.au | auspost
myGov | my.gov.au | mygov
Commonwealth Bank | commbank.com.au | commbank
Westpac | westpac.com.au | westpac
Singapore Post | singpost.com | singpost
DBS | dbs.com dbs.com.sg | dbsbank
Standard Bank | standardbank.co.za standardbank.com | standardbank
FNB | fnb.co.za | fnbonline
Nedbank | nedbank.co.za | nedbank
Capitec | capitecbank.co.za | capitec capitecbank
GTBank | gtbank.com | gtbank
Zenith Bank | zenithbank.com | zenithbank
First Bank of Nigeria | firstbanknigeria.com | firstbanknigeria
OPay | opayweb.com opay.com | opayweb
Moniepoint | moniepoint.com | moniepoint
Emirates Post | emiratespost.ae | emiratespost
Allegro | allegro.pl | allegro | ordinary
PKO | pkobp.pl | pkobp
Sberbank | sberbank.ru sberbank.com | sberbank
VKontakte | vk.com | vkontakte
OLX | olx.pl olx.pt olx.ua olx.ro olx.bg olx.in olx.com.br olx.com olx.kz olx.uz | olx
Ozon | ozon.ru ozon.com | ozonru
Wildberries | wildberries.ru wb.ru | wildberries
Avito | avito.ru | avito
Gosuslugi | gosuslugi.ru | gosuslugi
Swiss Post | post.ch swisspost.ch swisspost.com | swisspost diepost
Postbank | postbank.de | postbank
ING-DiBa | ing.de ing-diba.de | ingdiba
comdirect | comdirect.de | comdirect
N26 | n26.com | ntwentysix
Hermes | hermesworld.com myhermes.de | hermesworld
UniCredit | unicredit.it unicredit.eu unicreditgroup.eu unicredit.de | unicredit
Nexi | nexi.it | nexipay
Aruba | aruba.it | arubait
Agenzia delle Entrate | agenziaentrate.gov.it | agenziaentrate
Telstra | telstra.com.au telstra.com | telstra
Linkt | linkt.com.au | linkt
NZ Post | nzpost.co.nz | nzpost
Optus | optus.com.au | optus
Belfius | belfius.be | belfius
itsme | itsme-id.com itsme.be | itsme | ordinary
KBC | kbc.be kbc.com | kbcbank
DigiD | digid.nl | digid
Belastingdienst | belastingdienst.nl | belastingdienst
CTT | ctt.pt | cttexpresso
PostNord | postnord.com postnord.se postnord.dk postnord.no | postnord
An Post | anpost.com anpost.ie | anpost
Česká pošta | ceskaposta.cz | ceskaposta
Israel Post | israelpost.co.il | israelpost
Pos Malaysia | pos.com.my | posmalaysia
Maybank | maybank2u.com.my maybank.com | maybank
BCA | bca.co.id klikbca.com | klikbca
BRI | bri.co.id | brimo
Vietcombank | vietcombank.com.vn | vietcombank
Bancolombia | bancolombia.com grupobancolombia.com | bancolombia
Interbank | interbank.pe | interbank
BCP | viabcp.com bcp.com.pe | viabcp
Nubank | nubank.com.br nu.com.mx | nubank
Banorte | banorte.com | banorte
Banamex | banamex.com citibanamex.com | banamex
Claro | claro.com.br claro.com.co claro.com.pe claro.com claro.com.ar | claro | ordinary
Axis Bank | axisbank.com axis.bank.in | axisbank
Aramex | aramex.com | aramex
Emirates NBD | emiratesnbd.com | emiratesnbd
SARS | sars.gov.za | sarsefiling
DStv | dstv.com multichoice.co.za | dstv
`);

/** Country (ISO 3166; `ww` for all, `tz` with Uganda, `xx` for what is left) → names. */
export const protectedNames: Readonly<Record<string, readonly ProtectedName[]>> = {
  ww: world,
  rw: rwanda,
  ke: kenya,
  tz: eastAfrica,
  gb: britain,
  fr: france,
  us: america,
  jp: japan,
  xx: others,
};

/** What many firms call the same service: nobody's own, and imitated all the same. The models learn nothing from it. */
export const sharedNames: readonly ProtectedName[] = table(`
Mobile Money | | mobilemoney | ordinary
`);
