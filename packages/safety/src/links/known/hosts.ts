// What is known about kinds of hosts and words. Facts and ordinary words, collected by hand.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Addresses that lead anywhere. Those that one site uses for itself alone (`youtu.be`) are not among them. */
export const shorteners = words(`
bit.ly tinyurl.com goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly rb.gy shorturl.at s.id t.ly tiny.cc v.gd bl.ink
shorte.st adf.ly bc.vc ouo.io linktr.ee lnk.bio soo.gd clck.ru u.to shrtco.de qr.ae qrco.de me-qr.com l.ead.me
n9.cl urlz.fr urlz.in x.gd tny.im trib.al dlvr.it snip.ly short.gy short.io tr.ee urlr.me goo.su vk.cc kutt.it
dub.sh da.gd 2no.co iplogger.org grabify.link shortur.at surl.li tinyurl.is tinyurl.ink t2m.io yourls.org cli.gs
tiny.one bitly.com bit.do han.gl vo.la abre.ai encr.pw acesse.one wa.link waa.ai tmsnrt.rs shrturi.com
`);

/** Services that give any visitor a name below theirs that leads to a machine at home. */
export const dynamicNames = words(`
duckdns.org no-ip.org no-ip.com no-ip.biz no-ip.info noip.com ddns.net hopto.org zapto.org sytes.net myftp.org
myftp.biz servebeer.com serveblog.net servecounterstrike.com serveftp.com servegame.com servehalflife.com
servehttp.com serveirc.com serveminecraft.net servemp3.com servepics.com servequake.com redirectme.net
bounceme.net dynu.net dynu.com freeddns.org mywire.org webredirect.org giize.com ooguy.com theworkpc.com
casacam.net camdvr.org kozow.com loseyourip.com gleeze.com accesscam.org dyndns.org dyndns.info dyndns.biz
dynalias.com dnsalias.com homeip.net is-a-geek.com changeip.com ddns.us dns04.com ddns.info dynamic-dns.net
x24hr.com ygto.com mooo.com chickenkiller.com strangled.net crabdance.com ignorelist.com jumpingcrab.com
us.to uk.to ddnsfree.com ddnsgeek.com dns.army dns.navy dnsup.net publicvm.com linkpc.net
nerdpol.ovh line.pm now-dns.org now-dns.net now-dns.top 3utilities.com onthewifi.com viewdns.net
ngrok.io ngrok.app ngrok-free.app ngrok.dev trycloudflare.com loca.lt serveo.net localtunnel.me pagekite.me
lhr.life nip.io sslip.io xip.io
`);

/** Services where anybody has a site in a minute, without a name of their own. */
export const freeHosts = words(`
workers.dev pages.dev r2.dev web.app firebaseapp.com netlify.app vercel.app herokuapp.com onrender.com
glitch.me repl.co replit.app surge.sh github.io gitlab.io weebly.com weeblysite.com wixsite.com wix.com
webnode.com webnode.page wordpress.com blogspot.com square.site godaddysites.com 000webhostapp.com
awardspace.net atwebpages.com byethost.com infinityfreeapp.com rf.gd epizy.com 42web.io great-site.net
x10.mx 5gbfree.com mybluehost.me temp.domains cprapid.com plesk.page duckdns.org fleek.co fleek.cool
ipfs.io dweb.link cf-ipfs.com 4everland.app webflow.io framer.app framer.website framer.ai typedream.app
carrd.co mystrikingly.com strikingly.com jimdosite.com jimdofree.com yolasite.com ucraft.net tilda.ws
sites.google.com forms.gle docs.google.com translate.goog notion.site gitbook.io teachable.com
amazonaws.com googleapis.com amplifyapp.com azurewebsites.net cloudapp.net cloudapp.azure.com blob.core.windows.net
web.core.windows.net azurestaticapps.net appspot.com run.app backblazeb2.com
digitaloceanspaces.com ondigitalocean.app linodeobjects.com vultrobjects.com codesandbox.io stackblitz.io
csb.app lovable.app bolt.host base44.app typeform.com jotform.com formstack.com 123formbuilder.com
cognitoforms.com myshopify.com zendesk.com webcindario.com altervista.org tripod.com angelfire.com
sites.ucoz.com ucoz.net ucoz.com tumblr.com over-blog.com canva.site durable.co hostingersite.com
zyrosite.com pantheonsite.io wpengine.com wpenginepowered.com kinsta.cloud flywheelsites.com
`);

/** Networks that deliver what others publish, under names that machines give or under the publisher's. */
export const deliveryHosts = words(`
cloudfront.net edgesuite.net edgekey.net akamaized.net akamaihd.net akamai.net fastly.net fastlylb.net b-cdn.net
azureedge.net azurefd.net cdn77.org gcdn.co llnwd.net edgecastcdn.net stackpathcdn.com kxcdn.com
googleusercontent.com ggpht.com elasticbeanstalk.com elb.amazonaws.com
`);

/** Endings that cost next to nothing and ask nobody (Interisle and Spamhaus name most of them year after year). */
export const cheapEndings = words(`
top xyz cfd icu cyou sbs shop click live online site store club buzz rest monster fun bond vip win loan
men work date stream gq ml cf ga tk cam pw lol quest hair skin makeup beauty mom autos boats homes
yachts best surf bar life world today website space digital support services fit ink wang cc ws su asia
lat biz party review trade bid racing cricket science faith accountant download webcam zip mov help
pics motorcycles college uno one tokyo finance bet ltd ren okinawa
`);

/** Services where the name before theirs is an account's, and firms have theirs under their own names. */
export const accountHosts = words(`
github.io gitlab.io readthedocs.io tumblr.com livejournal.com substack.com medium.com wordpress.com blogspot.com
`);

/** Keep pages of others, whose addresses stand in their paths. */
export const archiveHosts = words(`
web.archive.org archive.org archive.today archive.ph archive.is archive.li archive.vn perma.cc webcitation.org
www.webcitation.org webarchive.nationalarchives.gov.uk arquivo.pt ghostarchive.org
`);

/** What a page is called that wants a password or money. */
export const baitWords = words(`
login signin logon log-in sign-in secure security verify verification verified validate validation confirm
confirmation update updates upgrade account accounts acct auth authenticate authentication unlock unblock suspended
suspend locked limited restore recover recovery password passwd billing invoice payment payments pay payout refund
rebate claim reward rewards bonus gift giveaway prize winner lottery promo free support helpdesk help-desk service services
customer client clients webmail mailbox alert notice notification tracking track parcel delivery redelivery package
customs wallet airdrop kyc token bank banking ebanking netbanking online portal id session webscr wp-login
urgent activation activate access protect identity card cards tax fine penalty toll
reversal reversals dispute statement promotion loan loans bonanza vitale gratuit gratuite gratis bure
kwinjira kwemeza konti ishyura igihembo impano inguzanyo
ingia thibitisha akaunti lipa zawadi mkopo tuzo ofa
connexion connecter valider verifier compte espace-client espaceclient paiement remboursement amende livraison colis
suivi facture securite cadeau renouvellement regularisation authentification identification vignette
kwishyura malipo hakiki usajili
`);

/** The plainest of them: what asks to sign in or to prove something. */
export const askingWords = words(`
login signin logon sign-in verify verification confirm unlock password account kwinjira ingia connexion
`);

/** Where anybody publishes below an address of somebody known, and which part of the path they choose. */
export const publishedAt: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^sites\.google\.com$/, /^\/(?:view|site|a\/[^/]+)\/([^/]+)/],
  [/^telegra\.ph$/, /^\/([^/]+?)(?:-\d\d-\d\d(?:-\d+)?)?$/],
];

/** Sites that pass a visitor on to the address in their query, whoever wrote it: host and path → parameter. */
export const redirectors: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] =
  [
    [/^(?:www\.)?google\.[a-z.]+$/, /^\/(?:url|amp\/s|imgres|travel\/clk)/, ['url', 'q', 'adurl']],
    [/^(?:l|lm|www)\.facebook\.com$/, /^\/(?:l|flx\/warn)/, ['u']],
    [/^l\.instagram\.com$/, /^\//, ['u']],
    [/^(?:www\.)?youtube\.com$/, /^\/redirect/, ['q']],
    [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir|safety)/, ['url']],
    [/^(?:www\.)?bing\.com$/, /^\/ck/, ['u']],
    [/^adclick\.g\.doubleclick\.net$/, /^\//, ['adurl']],
    [/^googleads\.g\.doubleclick\.net$/, /^\//, ['adurl']],
    [/^(?:out|www)\.reddit\.com$/, /^\/(?:t3_|out)/, ['url']],
    [/^t\.umblr\.com$/, /^\/redirect/, ['z']],
    [/^vk\.com$/, /^\/away/, ['to']],
    [/^steamcommunity\.com$/, /^\/linkfilter/, ['url', 'u']],
    [/^slack-redir\.net$/, /^\/link/, ['url']],
    [/^r\.search\.yahoo\.com$/, /^\//, ['RU']],
    [/^translate\.google\.[a-z.]+$/, /^\/translate/, ['u']],
  ];

/** Files that run when they are opened. */
export const programEnding =
  /\.(?:apk|aab|apks|xapk|exe|msi|scr|pif|bat|cmd|vbs|vbe|jse|wsf|hta|ps1|jar|lnk|iso|img|dmg|pkg|msix|appx|reg|cpl|gadget|xll)$/i;

/** Endings that are also words of a chat: alone they make no address of two words with a dot between. */
export const wordEndings = words(`
so me is in to it at am be my no us do as la de es un et le ne se tu si mu na ni wa ya ba ka ku bi by re
id ps gs im ie sh st th tv cc ok ms mr pm ac io ai hi go mo md pa ma lol wow fun red cool free now here
how new one today world live life love win men boo moe bar zone work best kim date fail fyi gift gifts
help home host guru luxe mom news open page pink pub run sale save show site sky team tel tips town toys
vip wiki zip mov foo day dad phd cam camp care cash chat city club band bank beer bet bid bike bingo blue
book buy cab cafe call car cars case click desi dog eat egg fan farm fish fit fly game games gay gold golf
green got hair horse hot house ink jobs land law lease limo link loan loans map market media meet menu mobi
moda name navy ninja one pay pet photo pics pizza place play plus poker pro prod q rest rich ride rip room
rsvp safe school sex shoes shop singles skin soccer spot store study style sucks surf tax taxi tech tickets
tires top tours trade trust uno ups vet video vote weather win works yoga you
`);
