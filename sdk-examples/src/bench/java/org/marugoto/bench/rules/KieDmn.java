package org.marugoto.bench.rules;

import java.io.*;
import java.util.*;
import org.drools.io.ReaderResource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.*;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** Apache KIE DMN engine. */
public class KieDmn implements Engine {
    RuleSet rs;
    DMNRuntime rt;
    DMNModel model;

    public void load(RuleSet rs) throws Exception {
        this.rs = rs;
        ReaderResource res = new ReaderResource(new StringReader(Dmn.xml(rs, false, true)), "UTF-8");
        res.setSourcePath("referral.dmn");
        rt = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.<Resource>of(res))
                .getOrElseThrow(e -> new IllegalStateException(e));
        model = rt.getModel(Dmn.NS, "referralModel");
        if (model.hasErrors())
            throw new IllegalStateException(model.getMessages().toString());
    }

    @Override
    public Object prepare(Consultation c) {
        return c.toVariables(true);
    }

    @SuppressWarnings("unchecked")
    public Decision decide(Object p) {
        DMNContext ctx = rt.newContext();
        ((Map<String, Object>) p).forEach(ctx::set);
        DMNResult r = rt.evaluateAll(model, ctx);
        Object v = r.getDecisionResultById(Dmn.ID).getResult();
        Ranks h = new Ranks();
        if (r.hasErrors()) throw new IllegalStateException(r.getMessages().toString());
        if (v != null) for (Object x : (Collection<Object>) v) h.add(((Number) x).intValue());
        return rs.decide(h.sorted());
    }
}
