package com.purposepath.coaching.text;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;

/** Makes requests' texts be read by this service's rules. */
@Configuration(proxyBeanMethods = false)
class TextBeans {

    @Bean
    JsonMapperBuilderCustomizer userText() {
        return builder ->
                builder.addModule(new SimpleModule("user-text").setDeserializerModifier(new InPlaceOfOtherRules()));
    }

    /** A modifier, because it comes last: the rule for texts that all services share is replaced whenever it was added. */
    private static final class InPlaceOfOtherRules extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> rule) {
            return type.getBeanClass() == String.class ? new UserText() : rule;
        }
    }
}
