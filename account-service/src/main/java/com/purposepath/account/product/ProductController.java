package com.purposepath.account.product;

import com.purposepath.account.product.ProductStore.Stored;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/onboarding/products", "/business/onboarding/products"})
class ProductController {

    private final ProductService products;

    ProductController(ProductService products) {
        this.products = products;
    }

    @PutMapping
    @RequiresRole(Role.MANAGER)
    Envelope<List<ProductView>> replace(CurrentUser caller, @Valid @RequestBody ReplaceProducts wish) {
        return Envelope.of(products.replace(caller, wish.products()));
    }

    @PostMapping
    @RequiresRole(Role.MANAGER)
    @Idempotent
    ResponseEntity<Envelope<ProductView>> create(CurrentUser caller, @Valid @RequestBody ProductInput wish) {
        Stored product = products.create(caller, wish);
        return Answer.created("/onboarding/products/" + product.id(), product.view(), product.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<Envelope<ProductView>> read(CurrentUser caller, @PathVariable String id) {
        return answer(products.read(caller, id));
    }

    @PutMapping("/{id}")
    @RequiresRole(Role.MANAGER)
    ResponseEntity<Envelope<ProductView>> update(
            CurrentUser caller, @PathVariable String id, @Valid @RequestBody ProductInput wish, IfMatch ifMatch) {
        return answer(products.update(caller, id, wish, ifMatch));
    }

    @DeleteMapping("/{id}")
    @RequiresRole(Role.MANAGER)
    Envelope.Done delete(CurrentUser caller, @PathVariable String id, IfMatch ifMatch) {
        products.delete(caller, id, ifMatch);
        return Envelope.done();
    }

    private static ResponseEntity<Envelope<ProductView>> answer(Stored product) {
        return Answer.ok(product.view(), product.version());
    }
}
