export const source = {
  tag: "en",
  intl: "en-GB",
  words: {"reference.number":"section {number}","reference.section":"section {number} ({title})","reference.entry":"{title} (section {number})","reference.after":" (section {number})","reference.notice":"“{title}”","reference.elsewhere":"section {number} ({title}) of “{notice}”","page.contents":"Contents","page.skip":"Skip to the text","page.summary":"At a glance","page.link":"Link to this section","title.controller":"Who is responsible","title.terms":"Terms that we use","title.activities":"What we do with your data","title.data":"Which data we process","title.cookies":"Cookies and similar techniques","title.recipients":"Who receives your data","title.transfers":"Transfers to other countries","title.retention":"How long we keep your data","title.rights":"Your rights","title.consents":"Declarations of consent","title.changes":"Version and changes","contact.email":"E-mail:","contact.phone":"Telephone:","contact.form":"Contact form:","contact.website":"Website:","role.processor":"Processor","role.controller":"Controller in its own right","role.joint-controller":"Joint controller","role.authority":"Public authority","role.group":"Company of our group","role.internal":"Department of our own","role.third-party":"Third party","basis.gdpr:6(1)(a)":"your consent","basis.gdpr:6(1)(b)":"performance of a contract with you, or steps that you asked for before one","basis.gdpr:6(1)(c)":"a legal obligation","basis.gdpr:6(1)(d)":"vital interests of a person","basis.gdpr:6(1)(e)":"a task in the public interest or in the exercise of official authority","basis.gdpr:6(1)(f)":"legitimate interests","basis.gdpr:9(2)(a)":"your explicit consent","basis.gdpr:9(2)(b)":"rights and duties under employment, social security or social protection law","basis.gdpr:9(2)(c)":"vital interests of a person who cannot consent","basis.gdpr:9(2)(d)":"activities of a non-profit body within its membership","basis.gdpr:9(2)(e)":"data that you have manifestly made public","basis.gdpr:9(2)(f)":"legal claims","basis.gdpr:9(2)(g)":"substantial public interest","basis.gdpr:9(2)(h)":"health or social care","basis.gdpr:9(2)(i)":"public health","basis.gdpr:9(2)(j)":"archiving, research or statistics","basis.gdpr:10":"control of official authority, or national law with safeguards","basis.gdpr:22(2)(a)":"necessary for a contract with you","basis.gdpr:22(2)(b)":"authorised by law","basis.gdpr:22(2)(c)":"your explicit consent","basis.gdpr:49(1)(a)":"your explicit consent to the transfer","basis.gdpr:49(1)(b)":"necessary for a contract with you","basis.gdpr:49(1)(c)":"necessary for a contract in your interest","basis.gdpr:49(1)(d)":"important reasons of public interest","basis.gdpr:49(1)(e)":"legal claims","basis.gdpr:49(1)(f)":"vital interests of a person who cannot consent","basis.gdpr:49(1)(g)":"a public register","derogation.consent":"you have explicitly consented to it after we told you about its risks","derogation.contract":"it is necessary for a contract with you, or for steps that you asked for before one","derogation.contract-for-subject":"it is necessary for a contract that we conclude in your interest","derogation.public-interest":"it is necessary for important reasons of public interest","derogation.legal-claims":"it is necessary for legal claims","derogation.vital-interests":"it is necessary to protect the vital interests of a person who cannot consent","derogation.register":"the data come from a register that the public may consult","derogation.compelling":"it is necessary for compelling legitimate interests of ours","module.1":"controller to controller","module.2":"controller to processor","module.3":"processor to processor","module.4":"processor to controller","technology.cookie":"Cookie","technology.local-storage":"Local storage","technology.session-storage":"Session storage","technology.indexed-db":"Database in the browser","technology.pixel":"Tracking pixel","technology.device-read":"Reading from the device","technology.other":"Other technique","party.first":"Set by our own site","party.third":"Set by another site","category.necessary":"Necessary","category.functional":"Functional","category.analytics":"Analytics","category.marketing":"Marketing","duration.session":"until you close the browser","duration.until-deleted":"until you delete it","right.access":"access","right.rectification":"rectification","right.erasure":"erasure","right.restriction":"restriction of processing","right.portability":"data portability","right.withdrawal":"withdrawal of consent","right.automated-decisions":"human review of automated decisions","right.objection":"objection","right.complaint":"complaint to a supervisory authority"},
  citations: {"acts":{"gdpr":"GDPR","bdsg":"BDSG","tdddg":"TDDDG","ddg":"DDG","eprivacy":"ePrivacy Directive"},"sections":["bdsg","tdddg","ddg"],"article":"Art. {}","section":"Section {}","paragraph":"({})","subparagraph":", subparagraph {}","point":"({})","recital":"Recital {}","act":" {}"},
  templates: {
    "notice/activity": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"description"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":15}}})) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We do this together with "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"jointControllers"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":7,"column":25},"end":{"line":7,"column":45}}})) != null ? stack1 : "")
    + ", as joint controllers.\n\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Whose data:** "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"subjects"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":11,"column":16},"end":{"line":11,"column":28}}})) != null ? stack1 : "")
    + ".\n\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"text"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":2},"end":{"line":17,"column":10}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"basis"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":11},"end":{"line":17,"column":70}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"obligation"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":70},"end":{"line":17,"column":139}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"interest"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":139},"end":{"line":17,"column":244}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"special"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":244},"end":{"line":17,"column":332}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"marketing"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":332},"end":{"line":17,"column":382}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Legal basis: "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"basisName"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":37},"end":{"line":17,"column":50}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"basis"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":52},"end":{"line":17,"column":61}}})) != null ? stack1 : "")
    + ").";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The obligation follows from "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"obligation"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":117},"end":{"line":17,"column":131}}})) != null ? stack1 : "")
    + ".";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The legitimate interest"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"interestOf"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":179},"end":{"line":17,"column":222}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"interest"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":224},"end":{"line":17,"column":236}}})) != null ? stack1 : "")
    + ".";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " of "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"interestOf"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":201},"end":{"line":17,"column":215}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " For data under special protection: "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"specialName"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":295},"end":{"line":17,"column":310}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"special"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":312},"end":{"line":17,"column":323}}})) != null ? stack1 : "")
    + ").";
},"9":function(container,depth0,helpers,partials,data) {
    return " This is direct marketing.";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"name"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":23,"column":2},"end":{"line":23,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"examples"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":10},"end":{"line":23,"column":47}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":48},"end":{"line":23,"column":90}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"forContract"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":90},"end":{"line":23,"column":144}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"beforeContract"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":144},"end":{"line":23,"column":217}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"byLaw"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":217},"end":{"line":23,"column":260}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"optional"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":260},"end":{"line":23,"column":317}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"consequence"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":317},"end":{"line":23,"column":359}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"source"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":359},"end":{"line":23,"column":407}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"examples"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":23,"column":28},"end":{"line":23,"column":40}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"description"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":23,"column":68},"end":{"line":23,"column":83}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    return " The contract requires them.";
},"14":function(container,depth0,helpers,partials,data) {
    return " They are needed to enter into the contract.";
},"15":function(container,depth0,helpers,partials,data) {
    return " The law requires them.";
},"16":function(container,depth0,helpers,partials,data) {
    return " You are free to give them or not.";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"consequence"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":23,"column":337},"end":{"line":23,"column":352}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " They come from "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"source"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":23,"column":389},"end":{"line":23,"column":399}}})) != null ? stack1 : "")
    + ".";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Where the data come from**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"name"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":30,"column":2},"end":{"line":30,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"data"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":10},"end":{"line":30,"column":40}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"public"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":40},"end":{"line":30,"column":90}}})) != null ? stack1 : "")
    + ".\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"data"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":30,"column":24},"end":{"line":30,"column":32}}})) != null ? stack1 : "")
    + ")";
},"22":function(container,depth0,helpers,partials,data) {
    return ", a source open to the public";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Who receives the data**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"recipient"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":38,"column":2},"end":{"line":38,"column":15}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"service"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":15},"end":{"line":38,"column":50}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"data"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":50},"end":{"line":38,"column":90}}})) != null ? stack1 : "")
    + ".\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"service"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":38,"column":32},"end":{"line":38,"column":43}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", limited to "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"data"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":38,"column":75},"end":{"line":38,"column":83}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Transfer to other countries**\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"transfers"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":45,"column":13}}})) != null ? stack1 : "")
    + "\n\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Some of these data leave the European Economic Area; see "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"transfersAt"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":49,"column":57},"end":{"line":49,"column":72}}})) != null ? stack1 : "")
    + ".\n\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**How long we keep the data**\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"retention"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":55,"column":13}}})) != null ? stack1 : "")
    + "\n\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Children.** Below the age of "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"childAge"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":59,"column":31},"end":{"line":59,"column":43}}})) != null ? stack1 : "")
    + ", a holder of parental responsibility must consent. "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"childParental"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":59,"column":95},"end":{"line":59,"column":112}}})) != null ? stack1 : "")
    + "\n\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Automated decisions**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decisions"),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":80,"column":9}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "A decision is made by automated means alone"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"profiling"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":43},"end":{"line":66,"column":83}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"what"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":66,"column":85},"end":{"line":66,"column":93}}})) != null ? stack1 : "")
    + ". "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contract"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":95},"end":{"line":66,"column":158}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"law"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":158},"end":{"line":66,"column":200}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"consent"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":200},"end":{"line":66,"column":256}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"logic"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":68,"column":9}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"significance"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":70,"column":16}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"consequences"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":75,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"safeguards"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":79,"column":7}}})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    return ", with profiling";
},"34":function(container,depth0,helpers,partials,data) {
    return "It is necessary for a contract with you.";
},"35":function(container,depth0,helpers,partials,data) {
    return "It is authorised by law.";
},"36":function(container,depth0,helpers,partials,data) {
    return "It rests on your explicit consent.";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"consequences"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":73,"column":16}}})) != null ? stack1 : "")
    + "\n\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"safeguards"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":77,"column":14}}})) != null ? stack1 : "")
    + "\n\n";
},"39":function(container,depth0,helpers,partials,data) {
    return "We make no decision about you here by automated means alone.\n\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"consents"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":87,"column":0},"end":{"line":87,"column":12}}})) != null ? stack1 : "")
    + "\n\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The declaration of consent, and how you withdraw it: "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"consentsAt"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":91,"column":53},"end":{"line":91,"column":67}}})) != null ? stack1 : "")
    + ".\n\n";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**You can object** to this processing; see "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"objectionAt"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":95,"column":43},"end":{"line":95,"column":58}}})) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":8}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":8},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"jointControllers"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"subjects"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "**What for, and on which legal basis**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"purposes"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "\n**Which data**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"data"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sources"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"recipients"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"transfers"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":47,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"transfersAt"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"retention"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":57,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"childAge"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"decisions"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":81,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"noDecisions"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":85,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"consents"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":89,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"consentsAt"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":90,"column":0},"end":{"line":93,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"objectionAt"),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":94,"column":0},"end":{"line":96,"column":7}}})) != null ? stack1 : "");
},"useData":true},
    "notice/changes": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " You always find the current version at "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"url"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":130},"end":{"line":1,"column":137}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changeNotice"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":16}}})) != null ? stack1 : "")
    + "\n\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Version | Date | What changed |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"version"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":11,"column":2},"end":{"line":11,"column":13}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"date"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":11,"column":16},"end":{"line":11,"column":24}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"text"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":11,"column":27},"end":{"line":11,"column":35}}})) != null ? stack1 : "")
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "This is version "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"version"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":16},"end":{"line":1,"column":27}}})) != null ? stack1 : "")
    + " of this notice. It is effective from "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"effective"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":65},"end":{"line":1,"column":78}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":79},"end":{"line":1,"column":145}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"changeNotice"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"changes"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"useData":true},
    "notice/consent": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", version "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"version"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":72},"end":{"line":1,"column":83}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"since"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":83},"end":{"line":1,"column":116}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " of "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"since"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":100},"end":{"line":1,"column":109}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"how"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "\n\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Withdraw here: "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"withdrawalUrl"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":14,"column":15},"end":{"line":14,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":8}}})) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"title"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":19}}})) != null ? stack1 : "")
    + ": the declaration of consent"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"version"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":47},"end":{"line":1,"column":123}}})) != null ? stack1 : "")
    + "**\n\n> "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"declaration"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":3,"column":2},"end":{"line":3,"column":17}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"how"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "**How you withdraw your consent.** You can withdraw your consent at any time. What was done before remains lawful.\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"withdrawal"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":14}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"withdrawalUrl"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "");
},"useData":true},
    "notice/consents": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":8}}})) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"consents"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "");
},"useData":true},
    "notice/controller": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Entered in the register: "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"register"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":6,"column":25},"end":{"line":6,"column":37}}})) != null ? stack1 : "")
    + ".\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "More about us is in our imprint: "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"imprint"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":10,"column":33},"end":{"line":10,"column":44}}})) != null ? stack1 : "")
    + ".\n\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We decide together with others, as joint controllers:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"jointControllers"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"card"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":8}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"arrangement"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":15}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contactPoint"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dpo"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"representative"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "You can turn to this joint controller with all questions about data protection.\n\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Its data protection officer:\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dpo"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + "\n\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Its representative in the European Union:\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"representative"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":34,"column":18}}})) != null ? stack1 : "")
    + "\n\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Our representative in the European Union:\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"representative"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":42,"column":18}}})) != null ? stack1 : "")
    + "\n\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Our data protection officer answers your questions about data protection:\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dpo"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We decide why and how your personal data are processed. The law calls us the controller:\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"card"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":8}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"register"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"imprint"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"jointControllers"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"representative"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":44,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dpo"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "");
},"useData":true},
    "notice/cookies": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":2},"end":{"line":4,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":10},"end":{"line":4,"column":41}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"technology"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":41},"end":{"line":4,"column":81}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"provider"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":81},"end":{"line":4,"column":118}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"party"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":118},"end":{"line":4,"column":149}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"purpose"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":152},"end":{"line":4,"column":163}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"category"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":163},"end":{"line":4,"column":201}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"access"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":201},"end":{"line":4,"column":249}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"noAccess"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":249},"end":{"line":4,"column":300}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"duration"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":303},"end":{"line":4,"column":315}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"basis"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":318},"end":{"line":4,"column":363}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"consent"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":363},"end":{"line":4,"column":397}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"exemption"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":397},"end":{"line":4,"column":435}}})) != null ? stack1 : "")
    + " |\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":24},"end":{"line":4,"column":32}}})) != null ? stack1 : "")
    + "**";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"technology"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":60},"end":{"line":4,"column":74}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"provider"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":99},"end":{"line":4,"column":111}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ". "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"party"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":133},"end":{"line":4,"column":142}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"category"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":181},"end":{"line":4,"column":193}}})) != null ? stack1 : "")
    + ")";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Can be read by "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"access"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":231},"end":{"line":4,"column":241}}})) != null ? stack1 : "")
    + ".";
},"7":function(container,depth0,helpers,partials,data) {
    return " No third party can read it.";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"basisName"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":331},"end":{"line":4,"column":344}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"basis"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":346},"end":{"line":4,"column":355}}})) != null ? stack1 : "")
    + ")";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"consent"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":379},"end":{"line":4,"column":390}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exemption"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":415},"end":{"line":4,"column":428}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"control"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"control"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":11}}})) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| What | Purpose | Kept | Legal basis |\n| --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cookies"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cookies"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"useData":true},
    "notice/data": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":2},"end":{"line":2,"column":10}}})) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"name"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"examples"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":22},"end":{"line":2,"column":59}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":60},"end":{"line":2,"column":102}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"special"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":102},"end":{"line":2,"column":183}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"criminal"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":183},"end":{"line":2,"column":274}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"examples"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":40},"end":{"line":2,"column":52}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"description"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":80},"end":{"line":2,"column":95}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return " The law gives these data special protection (Art. 9 GDPR).";
},"4":function(container,depth0,helpers,partials,data) {
    return " These data concern criminal convictions or offences (Art. 10 GDPR).";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"categories"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "");
},"useData":true},
    "notice/recipients": {"0":function(container,depth0,helpers,partials,data) {
    return "Processors work for us, on our instructions and under a contract (Art. 28 GDPR). The others decide themselves how they use the data.\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":2},"end":{"line":8,"column":10}}})) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"name"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":12},"end":{"line":8,"column":20}}})) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"address"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":22},"end":{"line":8,"column":57}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"role"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":60},"end":{"line":8,"column":68}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"service"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":68},"end":{"line":8,"column":103}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contractCopy"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":104},"end":{"line":8,"column":148}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contractUrl"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":148},"end":{"line":8,"column":205}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"privacy"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":205},"end":{"line":8,"column":264}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"sections"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":267},"end":{"line":8,"column":279}}})) != null ? stack1 : "")
    + " |\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"address"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":39},"end":{"line":8,"column":50}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"service"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":85},"end":{"line":8,"column":96}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contractCopy"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":125},"end":{"line":8,"column":141}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The contract: "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contractUrl"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":182},"end":{"line":8,"column":197}}})) != null ? stack1 : "")
    + ".";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Its own privacy notice: "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"privacy"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":245},"end":{"line":8,"column":256}}})) != null ? stack1 : "")
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"processors"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "| Recipient | Role | Described in |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"useData":true},
    "notice/retention-line": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We keep "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"data"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":22},"end":{"line":1,"column":67}}})) != null ? stack1 : "")
    + " for "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"period"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":72},"end":{"line":1,"column":82}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"from"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":82},"end":{"line":1,"column":124}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"data"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":34},"end":{"line":1,"column":42}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "these data";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", counted from "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"from"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":109},"end":{"line":1,"column":117}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"data"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":133},"end":{"line":1,"column":162}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"data"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":145},"end":{"line":1,"column":153}}})) != null ? stack1 : "")
    + ": ";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"criteria"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":186},"end":{"line":1,"column":198}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The period follows from "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"law"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":241},"end":{"line":1,"column":248}}})) != null ? stack1 : "")
    + ".";
},"8":function(container,depth0,helpers,partials,data) {
    return " Then we erase them.";
},"9":function(container,depth0,helpers,partials,data) {
    return " Then we make them anonymous.";
},"10":function(container,depth0,helpers,partials,data) {
    return " Then we restrict their processing.";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"period"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":169}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"criteria"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":169},"end":{"line":1,"column":205}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"law"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":205},"end":{"line":1,"column":256}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"erase"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":256},"end":{"line":1,"column":296}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"anonymise"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":296},"end":{"line":1,"column":349}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"restrict"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":349},"end":{"line":1,"column":407}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
    "notice/retention": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"activity"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":2},"end":{"line":2,"column":14}}})) != null ? stack1 : "")
    + "**\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"periods"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":11}}})) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"activities"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "");
},"useData":true},
    "notice/rights": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "To use your rights, write to us"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":31},"end":{"line":2,"column":85}}})) != null ? stack1 : "")
    + ":\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"contactCard"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":15}}})) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "; we answer within "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":66},"end":{"line":2,"column":78}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "To use your rights, turn to us: "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"controllerCard"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":7,"column":32},"end":{"line":7,"column":50}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":51},"end":{"line":7,"column":105}}})) != null ? stack1 : "")
    + "\n\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " We answer within "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":7,"column":85},"end":{"line":7,"column":97}}})) != null ? stack1 : "")
    + ".";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contactText"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":15}}})) != null ? stack1 : "")
    + "\n\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"identity"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":12}}})) != null ? stack1 : "")
    + "\n\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fee"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "\n\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"restrictions"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":16}}})) != null ? stack1 : "")
    + "\n\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"objection"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":27,"column":3},"end":{"line":27,"column":21}}})) != null ? stack1 : "")
    + "Right to object\n\n> [!note] "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"objection"),"interests"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":10},"end":{"line":29,"column":346}}})) != null ? stack1 : "")
    + "\n>\n> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"objection"),"marketing"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":2},"end":{"line":31,"column":209}}})) != null ? stack1 : "")
    + "\n>\n> The right concerns the processing described in "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"objection"),"sections"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":33,"column":49},"end":{"line":33,"column":71}}})) != null ? stack1 : "")
    + ".\n\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "**You can object at any time, on grounds that arise from your particular situation, to processing that rests on Art. 6(1)(e) or (f) GDPR** (Art. 21(1) GDPR). We then stop, unless we show compelling legitimate grounds that override your interests, rights and freedoms, or need the data for legal claims.";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**You can object at any time to direct marketing**, without giving a reason (Art. 21(2) GDPR). We then no longer use your data for it. This concerns "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"objection"),"marketing"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":31,"column":178},"end":{"line":31,"column":201}}})) != null ? stack1 : "")
    + ".";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"access"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":37,"column":3},"end":{"line":37,"column":18}}})) != null ? stack1 : "")
    + "Right of access\n\nYou can ask us whether we process data about you. If we do, you can have a copy of the data and all information that Art. 15(1) GDPR lists.\n\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"rectification"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":43,"column":3},"end":{"line":43,"column":25}}})) != null ? stack1 : "")
    + "Right to rectification\n\nYou can ask us to correct data about you that are wrong and to complete data that are incomplete (Art. 16 GDPR).\n\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"erasure"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":49,"column":3},"end":{"line":49,"column":19}}})) != null ? stack1 : "")
    + "Right to erasure\n\nYou can ask us to erase data about you where one of the grounds of Art. 17(1) GDPR applies, for instance because we no longer need them. Art. 17(3) GDPR names the cases in which we may keep them.\n\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"restriction"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":55,"column":3},"end":{"line":55,"column":23}}})) != null ? stack1 : "")
    + "Right to restriction of processing\n\nYou can ask us to do no more than store data about you, in the cases of Art. 18(1) GDPR; for instance while we check whether the data are right.\n\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"portability"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":61,"column":3},"end":{"line":61,"column":23}}})) != null ? stack1 : "")
    + "Right to data portability\n\nData that you have given us, and that we process by automated means on the basis of your consent or of a contract with you, you can have in a structured, commonly used and machine-readable format, for yourself or for another controller (Art. 20 GDPR). This concerns "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"portability"),"sections"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":63,"column":266},"end":{"line":63,"column":290}}})) != null ? stack1 : "")
    + ".\n\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"withdrawal"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":67,"column":3},"end":{"line":67,"column":22}}})) != null ? stack1 : "")
    + "Right to withdraw consent\n\nYou can withdraw a consent at any time. Processing before the withdrawal remains lawful (Art. 7(3) GDPR). How it is done is described in "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"withdrawal"),"sections"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":69,"column":137},"end":{"line":69,"column":160}}})) != null ? stack1 : "")
    + ".\n\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"decisions"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":73,"column":3},"end":{"line":73,"column":21}}})) != null ? stack1 : "")
    + "Rights concerning automated decisions\n\nYou can ask for a person to review a decision that was made by automated means alone, state your point of view and contest the decision (Art. 22(3) GDPR). This concerns "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"decisions"),"sections"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":75,"column":169},"end":{"line":75,"column":191}}})) != null ? stack1 : "")
    + ".\n\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(lookupProperty(depth0,"complaint"),"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":79,"column":3},"end":{"line":79,"column":21}}})) != null ? stack1 : "")
    + "Right to complain to a supervisory authority\n\nYou can complain to a supervisory authority, in particular in the Member State where you live, where you work, or where you think the law was broken (Art. 77 GDPR). Other legal remedies remain open to you.\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"complaint"),"authority"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":87,"column":7}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The authority responsible for us is:\n\n"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"complaint"),"authority"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":86,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contactCard"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contactText"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"identity"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"fee"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"restrictions"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"objection"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"access"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rectification"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":47,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"erasure"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":53,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"restriction"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":59,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"portability"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":65,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"withdrawal"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"decisions"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":77,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"complaint"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":88,"column":7}}})) != null ? stack1 : "");
},"useData":true},
    "notice/summary": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"scope"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":9}}})) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", see "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"controllerAt"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":5,"column":66},"end":{"line":5,"column":82}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **What for:**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"activities"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"title"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":9,"column":4},"end":{"line":9,"column":13}}})) != null ? stack1 : "")
    + ", see "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"at"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":9,"column":19},"end":{"line":9,"column":25}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"periods"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":25},"end":{"line":9,"column":69}}})) != null ? stack1 : "")
    + ".\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "; kept for "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"periods"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":9,"column":51},"end":{"line":9,"column":62}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Who receives data:** "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"recipients"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":13,"column":25},"end":{"line":13,"column":39}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"recipientsAt"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":39},"end":{"line":13,"column":88}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"countries"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", see "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"recipientsAt"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":13,"column":65},"end":{"line":13,"column":81}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Outside the European Economic Area:** "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"countries"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":15,"column":42},"end":{"line":15,"column":55}}})) != null ? stack1 : "")
    + ".\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", see "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rightsAt"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":18,"column":51},"end":{"line":18,"column":63}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scope"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "- **Who is responsible:** "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"controller"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":5,"column":26},"end":{"line":5,"column":40}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"controllerAt"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":40},"end":{"line":5,"column":89}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"activities"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"recipients"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "- **Your rights:** "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"rights"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":18,"column":19},"end":{"line":18,"column":29}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rightsAt"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":29},"end":{"line":18,"column":70}}})) != null ? stack1 : "")
    + ".\n";
},"useData":true},
    "notice/terms": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"here"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":2},"end":{"line":2,"column":10}}})) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"term"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + "**: "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"definition"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":24},"end":{"line":2,"column":38}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"source"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":38},"end":{"line":2,"column":135}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quote"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":2,"column":53},"end":{"line":2,"column":128}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "(Quoted from "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"source"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":79},"end":{"line":2,"column":89}}})) != null ? stack1 : "")
    + ".)";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "(Based on "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"source"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":109},"end":{"line":2,"column":119}}})) != null ? stack1 : "")
    + ".)";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"terms"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "");
},"useData":true},
    "notice/transfer": {"0":function(container,depth0,helpers,partials,data) {
    return ", an international organisation";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The transfer rests on an adequacy decision of the European Commission"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decision"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":189},"end":{"line":1,"column":227}}})) != null ? stack1 : "")
    + ".";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decision"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":207},"end":{"line":1,"column":219}}})) != null ? stack1 : "")
    + ")";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"adequacyExists"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":1,"column":236},"end":{"line":1,"column":454}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "There is an adequacy decision of the European Commission for "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"place"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":319},"end":{"line":1,"column":328}}})) != null ? stack1 : "")
    + ", but this transfer does not rest on it.";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "There is no adequacy decision of the European Commission for "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"place"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":437},"end":{"line":1,"column":446}}})) != null ? stack1 : "")
    + ".";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The data are protected by standard data protection clauses adopted by the European Commission"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decision"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":566},"end":{"line":1,"column":655}}})) != null ? stack1 : "")
    + ".";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " (Decision "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"decision"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":593},"end":{"line":1,"column":605}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"module"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":605},"end":{"line":1,"column":647}}})) != null ? stack1 : "")
    + ")";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", module “"
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"module"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":629},"end":{"line":1,"column":639}}})) != null ? stack1 : "")
    + "”";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The data are protected by binding corporate rules that a supervisory authority has approved"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decision"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":766},"end":{"line":1,"column":804}}})) != null ? stack1 : "")
    + ".";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The recipient has bound itself to an approved code of conduct"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decision"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":895},"end":{"line":1,"column":933}}})) != null ? stack1 : "")
    + ".";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The recipient holds an approved certification"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decision"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1008},"end":{"line":1,"column":1046}}})) != null ? stack1 : "")
    + ".";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The data are protected by a binding instrument between public authorities"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decision"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1152},"end":{"line":1,"column":1190}}})) != null ? stack1 : "")
    + ".";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The data are protected by contractual clauses that a supervisory authority has authorised"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"decision"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1308},"end":{"line":1,"column":1346}}})) != null ? stack1 : "")
    + ".";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The transfer is allowed because "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"derogation"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":1405},"end":{"line":1,"column":1419}}})) != null ? stack1 : "")
    + ".";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Further protection: "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"supplementary"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":1469},"end":{"line":1,"column":1486}}})) != null ? stack1 : "")
    + ".";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " The recipient is listed at "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"listing"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":1537},"end":{"line":1,"column":1548}}})) != null ? stack1 : "")
    + ".";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"copy"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":8}}})) != null ? stack1 : "")
    + "\n\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The safeguards can be read at "
    + ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"url"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":8,"column":30},"end":{"line":8,"column":37}}})) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"recipient"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":2},"end":{"line":1,"column":15}}})) != null ? stack1 : "")
    + "** receives data in "
    + ((stack1 = lookupProperty(helpers,"hole").call(alias1,lookupProperty(depth0,"place"),{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":1,"column":35},"end":{"line":1,"column":44}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"organisation"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":44},"end":{"line":1,"column":102}}})) != null ? stack1 : "")
    + ". "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"adequacy"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":104},"end":{"line":1,"column":461}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scc"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":461},"end":{"line":1,"column":663}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bcr"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":663},"end":{"line":1,"column":812}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"codeOfConduct"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":812},"end":{"line":1,"column":941}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"certification"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":941},"end":{"line":1,"column":1054}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"publicInstrument"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1054},"end":{"line":1,"column":1198}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"adHocClauses"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1198},"end":{"line":1,"column":1354}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"derogation"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1354},"end":{"line":1,"column":1427}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"supplementary"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1427},"end":{"line":1,"column":1494}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"listing"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1494},"end":{"line":1,"column":1556}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"copy"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"useData":true},
    "notice/transfers": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"hole").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"hole","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":8}}})) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"transfers"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  },
};
