package hemera.article;

import java.lang.reflect.Type;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.AbstractJsonFormatMapper;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Lets Hibernate read JSON columns with the Jackson 3 that is here; by itself it knows only Jackson 2. */
@Configuration
class JsonColumns {

    @Bean
    HibernatePropertiesCustomizer readJsonWith(JsonMapper json) {
        return properties -> properties.put(MappingSettings.JSON_FORMAT_MAPPER, new Mapper(json));
    }

    private static final class Mapper extends AbstractJsonFormatMapper {

        private final JsonMapper json;

        Mapper(JsonMapper json) {
            this.json = json;
        }

        @Override
        public <T> T fromString(CharSequence text, Type type) {
            return json.readValue(text.toString(), json.constructType(type));
        }

        @Override
        public <T> String toString(T value, Type type) {
            return json.writeValueAsString(value);
        }
    }
}
