import euBlueBook from '../../policy/eu-blue-book.json' with { type: 'json' }
import fao from '../../policy/fao.json' with { type: 'json' }
import icc from '../../policy/icc.json' with { type: 'json' }
import icrcHkust from '../../policy/icrc-hkust.json' with { type: 'json' }
import ifad2013 from '../../policy/ifad-2013.json' with { type: 'json' }
import ilo from '../../policy/ilo.json' with { type: 'json' }
import iom2005 from '../../policy/iom-2005.json' with { type: 'json' }
import iomDiversity from '../../policy/iom-diversity.json' with { type: 'json' }
import iomEthiopia from '../../policy/iom-ethiopia.json' with { type: 'json' }
import iomPretoria from '../../policy/iom-pretoria.json' with { type: 'json' }
import iomVacancy from '../../policy/iom-vacancy.json' with { type: 'json' }
import iomWebsite from '../../policy/iom-website.json' with { type: 'json' }
import oas from '../../policy/oas.json' with { type: 'json' }
import osce from '../../policy/osce.json' with { type: 'json' }
import unSecretariat from '../../policy/un-secretariat.json' with { type: 'json' }
import undp from '../../policy/undp.json' with { type: 'json' }
import unesco from '../../policy/unesco.json' with { type: 'json' }
import unhcr from '../../policy/unhcr.json' with { type: 'json' }
import unhcr2021 from '../../policy/unhcr-2021.json' with { type: 'json' }
import unicef from '../../policy/unicef.json' with { type: 'json' }
import unodc from '../../policy/unodc.json' with { type: 'json' }
import unuInweh from '../../policy/unu-inweh.json' with { type: 'json' }
import wfp from '../../policy/wfp.json' with { type: 'json' }
import who2014 from '../../policy/who-2014.json' with { type: 'json' }
import who2020 from '../../policy/who-2020.json' with { type: 'json' }
import worldBankBip from '../../policy/world-bank-bip.json' with { type: 'json' }

/** The versions that ship, by name and as they stand in their files. Imported one by one so that they are part of the build. */
export const policyFiles: Readonly<Record<string, unknown>> = {
  'iom-2005': iom2005,
  'iom-website': iomWebsite,
  'iom-vacancy': iomVacancy,
  'iom-ethiopia': iomEthiopia,
  'iom-pretoria': iomPretoria,
  'iom-diversity': iomDiversity,
  'un-secretariat': unSecretariat,
  unodc,
  'unhcr-2021': unhcr2021,
  unhcr,
  unicef,
  undp,
  'who-2014': who2014,
  'who-2020': who2020,
  ilo,
  fao,
  unesco,
  wfp,
  osce,
  'icrc-hkust': icrcHkust,
  'world-bank-bip': worldBankBip,
  'eu-blue-book': euBlueBook,
  icc,
  'ifad-2013': ifad2013,
  'unu-inweh': unuInweh,
  oas,
}
