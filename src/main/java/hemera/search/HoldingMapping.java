package hemera.search;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

/** Says that {@link Holding}s are what is searched; {@link HoldingBinder} says by which fields. */
public class HoldingMapping implements HibernateOrmSearchMappingConfigurer {

    /** The directory of the index, and its name in messages. */
    static final String INDEX = "articles";

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var holding = context.programmaticMapping().type(Holding.class);
        holding.binder(new HoldingBinder());
        holding.indexed().index(INDEX);
    }
}
